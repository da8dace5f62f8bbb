// Preloaded (`--import`): this process believes that it is another day. FAULTS_CLOCK_MS says by how much.
const shift = Number(process.env.FAULTS_CLOCK_MS ?? 0);
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, asked) =>
    given.length === 0
      ? Reflect.construct(target, [RealDate.now() + shift], asked)
      : Reflect.construct(target, given, asked),
  get: (target, name, receiver) =>
    name === 'now' ? () => target.now() + shift : Reflect.get(target, name, receiver),
});
