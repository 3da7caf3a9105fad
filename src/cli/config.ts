/** The project configuration gives options that are not written on the command line. */
import { dirname, isAbsolute, join } from 'node:path';
import type { Command } from 'commander';
import type { FoundConfig, ProjectConfig } from '../node.js';

/** Options of these commands that hold a path of the configuration itself: they read their own part of it. */
const OWN_PART: Readonly<Record<string, keyof ProjectConfig>> = { validate: 'levels', pack: 'archive' };

/** Reads the configuration of the folder and sets what the command has and nobody wrote. */
export async function applyConfig(command: Command): Promise<void> {
  const { findConfig } = await import('../node.js');
  const found = await findConfig('.');
  if (!found) return;
  for (const option of command.options) {
    const name = option.attributeName();
    const source = command.getOptionValueSource(name);
    if (source !== undefined && source !== 'default') continue;
    const value = name === 'config' ? ownPart(command.name(), found) : written(name, found);
    if (value !== undefined) command.setOptionValueWithSource(name, value, 'config');
  }
}

function ownPart(command: string, { path, config }: FoundConfig): string | undefined {
  const part = OWN_PART[command];
  return part && config[part] !== undefined ? path : undefined;
}

/** As it would be written on the command line. */
function written(name: string, { path, config }: FoundConfig): string | undefined {
  const value = Object.hasOwn(config, name) ? config[name as keyof ProjectConfig] : undefined;
  if (value === undefined || typeof value === 'object') return Array.isArray(value) ? value.join(',') : undefined;
  if (name === 'output' && !isAbsolute(String(value))) return join(dirname(path), String(value));
  return String(value);
}
