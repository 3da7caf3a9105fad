/** `node:module` in a browser: the packages that the sources load by `require`. */
import * as parser from 'fast-xml-parser';
import * as builder from 'xmlbuilder2';

const packages = { 'fast-xml-parser': parser, xmlbuilder2: builder };

export const createRequire = () => name => packages[name];
