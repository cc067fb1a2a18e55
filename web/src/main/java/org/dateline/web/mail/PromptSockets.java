package org.dateline.web.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Connections that send at once what they are given. Without this the last line of each mail waits some 40 ms for the server
 * to acknowledge the lines before it, since both ends hold small packets back (RFC 896; RFC 1122, 4.2.3.2).
 */
final class PromptSockets extends SocketFactory {

    private static final SocketFactory ORDINARY = SocketFactory.getDefault();

    private static Socket prompt(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket() throws IOException {
        return prompt(ORDINARY.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(ORDINARY.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return prompt(ORDINARY.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(ORDINARY.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return prompt(ORDINARY.createSocket(host, port, local, localPort));
    }
}
