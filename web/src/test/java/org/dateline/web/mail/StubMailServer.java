package org.dateline.web.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server of the tests: speaks SMTP (RFC 5321), keeps what it takes, and hangs up or refuses when it is told to. */
final class StubMailServer implements AutoCloseable {

    /** The moments at which a connection can end. */
    enum Phase {
        GREETING,
        EHLO,
        MAIL,
        RCPT,
        DATA,
        /** In the middle of the mail. */
        BODY,
        /** After the mail's last line, before the server says that it has it; it has not. */
        END_OF_BODY,
        /** The server has it, and the connection ends before it has said so. */
        BEFORE_THE_ANSWER,
        QUIT
    }

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean keeping = true;
    private volatile @Nullable Phase hangUpAt;
    private volatile String answerToRecipient = "250 OK";
    private volatile String answerToBody = "250 OK";

    StubMailServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread doorkeeper = new Thread(this::welcome, "stub-mail-server");
        doorkeeper.setDaemon(true);
        doorkeeper.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Hangs up at that moment of every connection from now on; null for never. */
    void hangUpAt(@Nullable Phase phase) {
        hangUpAt = phase;
    }

    void answerToRecipient(String answer) {
        answerToRecipient = answer;
    }

    void answerToBody(String answer) {
        answerToBody = answer;
    }

    /** The mails taken, as they were sent. */
    List<String> taken() {
        return taken;
    }

    /** Only counts mails from now on. */
    void countOnly() {
        keeping = false;
    }

    int count() {
        return count.get();
    }

    int connections() {
        return connections.get();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                connections.incrementAndGet();
                Thread talk = new Thread(() -> talk(guest), "stub-mail-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(guest.getOutputStream(), false, StandardCharsets.UTF_8)) {
            if (hangUpAt == Phase.GREETING) {
                return;
            }
            say(out, "220 stub ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!answer(line.toUpperCase(Locale.ROOT), in, out)) {
                    return;
                }
            }
        } catch (IOException ended) {
            return; // the other side hung up
        }
    }

    private boolean answer(String line, BufferedReader in, PrintWriter out) throws IOException {
        String verb = line.split("[ :]")[0];
        Phase hangUp = hangUpAt;
        if (hangUp != null && verb.equals(hangUp.name())) {
            return false;
        }
        switch (verb) {
            case "EHLO" -> say(out, "250-stub\r\n250 8BITMIME");
            case "RCPT" -> say(out, answerToRecipient);
            case "DATA" -> {
                say(out, "354 go on");
                return body(in, out);
            }
            case "QUIT" -> {
                say(out, "221 bye");
                return false;
            }
            default -> say(out, "250 OK");
        }
        return true;
    }

    private boolean body(BufferedReader in, PrintWriter out) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (keeping) {
                mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            }
            if (hangUpAt == Phase.BODY) {
                return false;
            }
        }
        if (hangUpAt == Phase.END_OF_BODY) {
            return false;
        }
        if (answerToBody.startsWith("2")) {
            count.incrementAndGet();
            if (keeping) {
                taken.add(mail.toString());
            }
        }
        if (hangUpAt == Phase.BEFORE_THE_ANSWER) {
            return false;
        }
        say(out, answerToBody);
        return true;
    }

    private static void say(PrintWriter out, String words) {
        out.print(words + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
