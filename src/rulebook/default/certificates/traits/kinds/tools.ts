import { before, kind } from './kind';

/** Tools that an engine may drive instead of electricity. */
const ENGINE_TOOLS = `hedge trimmer, grass trimmer, string trimmer, brush cutter, leaf blower, blower, chainsaw, pole saw,
  lawn mower, pressure washer, earth auger, tiller, water pump, cut off saw`;

/** Power tools, and what an engine drives. */
export const toolKinds = [
  kind(
    'battery lithium powerTool',
    `cordless drill, cordless screwdriver, cordless impact driver, cordless impact wrench,
     cordless chainsaw, cordless saw, cordless circular saw, cordless grinder, cordless angle grinder,
     cordless sander, cordless nailer, cordless trimmer, cordless hedge trimmer, cordless grass trimmer,
     cordless blower, cordless leaf blower, cordless pruning shear, cordless pruner,
     electric pruning shear, electric pruner, cordless pole saw, cordless lawn mower, cordless ratchet,
     cordless rotary hammer, cordless jigsaw, cordless polisher, cordless heat gun,
     cordless expansion tool, cordless grease gun, cordless caulking gun, cordless rivet gun,
     cordless crimping tool, lithium drill, lithium chainsaw, mini chainsaw, rebar tying machine,
     cordless glue gun, cordless rotary tool, cordless tool, cordless router`,
    `锂电钻, 锂电电钻, 锂电冲击钻, 充电钻, 充电式电钻, 锂电锯, 锂电扳手, 锂电螺丝刀, 锂电角磨机, 锂电修枝,
     电动修枝剪, 电动修剪剪, 锂电剪刀, 锂电割草机, 锂电打草机, 锂电吹风机, 锂电往复锯, 电动螺丝刀,
     电动扳手, 电动棘轮, 锂电工具, 钢筋捆扎机`,
    `petrol, gasoline, gas powered, air impact, 汽油`,
  ),
  kind(
    'machinery',
    `${before('petrol', ENGINE_TOOLS)}, ${before('gas', ENGINE_TOOLS)}, ${before('gasoline', ENGINE_TOOLS)},
     ${before('two stroke', ENGINE_TOOLS)}, ${before('gas powered', ENGINE_TOOLS)}, pneumatic drill, air impact wrench, air hammer`,
    `汽油绿篱机, 汽油链锯, 汽油割草机, 汽油吹风机, 汽油打草机, 汽油高压清洗机`,
  ),
];
