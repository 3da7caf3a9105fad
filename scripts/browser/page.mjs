/** What the page in Chromium does: the verbs of `ntoso/browser` on a text, and what came out. */
import { convert, enrich, validate } from '/dist/browser/ntoso.js';

const text = await (await fetch('/samples/a-res-65-230/source.txt')).text();
const conversion = await convert(text);
const again = await enrich(conversion.akn);
const { schema, profile } = await validate(conversion.akn);
await fetch('/done', {
  method: 'POST',
  body: JSON.stringify({ akn: conversion.akn, unchanged: again.akn === conversion.akn, schema, profile }),
});
