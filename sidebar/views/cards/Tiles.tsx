/** Two or three figures side by side. */
export function Tiles({
  tiles,
}: {
  readonly tiles: readonly { readonly figure: string; readonly label: string }[];
}) {
  return (
    <dl class="tiles">
      {tiles.map(({ figure, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{figure}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
