// Stands in for the native @vscode/spdlog, which would need a compiler: the same calls, and the
// lines go to the log file.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

class Logger {
  #file;
  #level = LEVELS.indexOf('info');
  #raw = false;

  constructor(_type, _name, file) {
    this.#file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }

  #write(level, message) {
    if (LEVELS.indexOf(level) < this.#level) return;
    const line = this.#raw ? message : `${new Date().toISOString()} [${level}] ${message}\n`;
    try {
      fs.appendFileSync(this.#file, line);
    } catch {
      // The folder is gone when a run ends; a log never breaks it.
    }
  }

  trace(message) {
    this.#write('trace', message);
  }
  debug(message) {
    this.#write('debug', message);
  }
  info(message) {
    this.#write('info', message);
  }
  warn(message) {
    this.#write('warning', message);
  }
  error(message) {
    this.#write('error', message);
  }
  critical(message) {
    this.#write('critical', message);
  }
  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  setPattern() {}
  clearFormatters() {
    this.#raw = true;
  }
  flush() {}
  drop() {}
}

const createLogger = async (name, file) => new Logger('rotating', name, file);

// One by one: an ES module imports them by name, and Node finds the names by reading this text.
module.exports.version = 0;
module.exports.setLevel = () => {};
module.exports.setFlushOn = () => {};
module.exports.createRotatingLogger = createLogger;
module.exports.createAsyncRotatingLogger = createLogger;
module.exports.LogLevel = Object.fromEntries(
  ['Trace', 'Debug', 'Info', 'Warning', 'Error', 'Critical', 'Off'].map((name, i) => [name, i]),
);
module.exports.Logger = Logger;
