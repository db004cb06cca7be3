/** What comes (+), goes (-) and changes (~) from one lexicon's rules to another's, by context; what more documents have first. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  const old = byContext(before);
  const fresh = byContext(after);
  const changes: { readonly sign: string; readonly documents: number }[] = [];
  for (const [context, { continuation, documents }] of fresh) {
    const was = old.get(context);
    if (!was) changes.push({ sign: `+ ${context}|${continuation}（${documents}篇）`, documents });
    else if (was.continuation !== continuation)
      changes.push({
        sign: `~ ${context}|${was.continuation} → ${continuation}（${documents}篇）`,
        documents,
      });
  }
  for (const [context, { continuation, documents }] of old)
    if (!fresh.has(context))
      changes.push({ sign: `- ${context}|${continuation}（${documents}篇）`, documents });
  return changes.sort((a, b) => b.documents - a.documents).map(({ sign }) => sign);
}

interface Ruled {
  readonly continuation: string;
  readonly documents: number;
}

function byContext(rules: readonly string[]): Map<string, Ruled> {
  return new Map(
    rules.map((rule) => {
      const [context = '', continuation = '', , documents] = rule.split('|');
      return [context, { continuation, documents: Number(documents) }];
    }),
  );
}
