/** Style sheets are bundled as text (esbuild's loader `text`). */
declare module '*.css' {
  const text: string;
  export default text;
}
