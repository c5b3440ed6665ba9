// Socket.IO alone: one room, and one message to all of it when a client asks. Prints its port.

import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false, maxHttpBufferSize: 1_000_000 });
let view = null;
io.on('connection', (socket) => {
  void socket.join('room');
  socket.on('prepare', (next, done) => {
    view = next;
    done();
  });
  socket.on('command', () => io.to('room').emit('view', view));
});
http.listen(0, '127.0.0.1', () => console.log(http.address().port));
