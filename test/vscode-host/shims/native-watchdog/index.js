// Stands in for the native module. The extension host also watches its parent process by itself.
module.exports.start = () => {};
