"""What a user writes, for type checkers: the public classes, their methods and what those give.

It runs, and `.ci/user_check.py` has pyright read it against the stubs."""
from qsim_nb.all import *

data: Dataset = load_dataset('mnist', n_calib=100, n_search=100)
judged: Split = data.search.take(50)
graph: Graph = lenet_lite(pretrained='mnist')
fresh = chain([('Flatten', 'f'), ('Gemm', 'g', dict(out=10))], (1, 28, 28))
print(len(judged), judged.x.shape, graph.n_params, graph.macs(), graph.with_params(graph.params).shapes())
nodes = [(node.name, node.op, node.inputs, node.attrs) for node in (Node('Relu', 'r', ('a',), 'b'),)]
logits = graph(judged.x), graph.run(judged.x)['logits'], graph.producer('logits')
grid: QParams = affine_params(-1., 2., symmetric=True)
codes, back = quantize(judged.x, grid), dequantize(quantize(judged.x, grid), grid)
print(grid.scale, grid.zero_point, grid.qmin, grid.qmax, grid.range, grid.reshape_for(2), sqnr(judged.x, back))
scheme = WeightScheme.parse('per_channel/symmetric')
profile = get_profile('litert_xnnpack') if 'litert_xnnpack' in PROFILES else get_profile('onnxruntime')
print(scheme.name, scheme.itype.bits, profile.name, profile.refusal(scheme), nodes, fresh.n_params)
seen: Observations = observe(graph, data.calib)
observers = MinMaxObserver().update(judged.x).range(), PercentileObserver(99.9).update(judged.x).range(percentile=99.)
ranges: Ranges = calibrate(graph, data.calib, 'mse', bits=8)
conversion = Conversion(graph, seen.ranges(99.9)).with_range('logits', -20, 20).under('onnxruntime')
qmodel: QModel = convert(graph, ranges, scheme, profile='onnxruntime')
again: QModel = conversion.model()
run = qmodel.run(qmodel.quantize_input(judged.x), kernels='exact')
real = qmodel(judged.x), again.dequantize_output(run)
print(qmodel.shapes(), qmodel.consumers('image'), qmodel.nodes, qmodel.profile.name, [s.name for s in qmodel.steps])
one: QNode = qmodel.nodes[0]
print(one.op, one.scheme, one.w_centred, one.input, one.requant, weight_bytes(one), acc_bounds(one, grid))
fp32, int8 = evaluate(graph, judged), qmodel.evaluate(judged)
both: Comparison = compare_predictions(fp32, int8)
print(fp32.accuracy, int8.interval, int8.correct, both.agreement, both.p_value, both.difference_interval)
evaluator = Evaluator(graph, seen, judged)
print(evaluator.score(evaluator.candidate(100)).feasible, evaluator.percentiles(evaluator.candidate(99.9)))
result: SearchResult = anneal(graph, seen, judged, iters=4, restarts=1)
first: Trial = result.trials[0]
print(result.ranges.record, result.score.cost, first.accepted, first.score.drop, result.log[:1], result.record)
trained: TrainResult = train(fresh, data, Recipe(epochs=1, augment=Augment(shift=0)))
net: Graph = trained.graph
print(trained.best_epoch, trained.search_accuracy, net.n_params, trained.recipe.seed)
size, time = model_size(qmodel), latency(qmodel, judged.x, batch=50, reps=2, warmup=0)
print(size.total, size.rows(), time.p50, latency_ratio(qmodel, graph, judged.x, batch=50, reps=2, warmup=0).median)
print([(h.name, h.worst_bits) for h in headroom(qmodel)], [e.sqnr_db for e in layer_errors(graph, qmodel, judged.x)])
before, after = (confusion_matrix(e.predictions, e.labels) for e in (fp32, int8))
table: Table = markdown_table(top_confusions(before, after), digits=1)
axes = plot_confusion(after, model='INT8')
