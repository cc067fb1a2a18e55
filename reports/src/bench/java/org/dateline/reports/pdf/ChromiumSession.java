package org.dateline.reports.pdf;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headless Chromium that prints one page after the other, asked over its DevTools protocol. */
final class ChromiumSession implements AutoCloseable {

    private static final Pattern SOCKET = Pattern.compile("ws://\\S+");
    private static final Pattern TARGET = Pattern.compile("\"targetId\":\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("\"sessionId\":\"([^\"]+)\"");
    private static final Pattern PRINTED = Pattern.compile("\"data\":\"([^\"]+)\"");

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final String session;
    private int lastId;

    ChromiumSession(Path profile) throws Exception {
        process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0")
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        URI address = null;
        for (String line = said.readLine(); address == null; line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("Chromium does not start");
            }
            Matcher matcher = SOCKET.matcher(line);
            address = matcher.find() ? URI.create(matcher.group()) : null;
        }
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener())
                .join();
        String target = found(TARGET, call("Target.createTarget", "\"url\":\"about:blank\"", null));
        session = found(
                SESSION, call("Target.attachToTarget", "\"targetId\":\"%s\",\"flatten\":true".formatted(target), null));
        call("Page.enable", "", session);
    }

    /** Prints a page as tagged PDF, with the paper and the margins that it asks for. */
    void print(Path html, Path pdf) throws Exception {
        call("Page.navigate", "\"url\":\"%s\"".formatted(html.toUri()), session);
        answer("\"Page.loadEventFired\"");
        String options = "\"preferCSSPageSize\":true,\"generateTaggedPDF\":true";
        String printed = found(PRINTED, call("Page.printToPDF", options, session));
        Files.write(pdf, Base64.getDecoder().decode(printed));
    }

    private String call(String method, String parameters, String inSession) throws Exception {
        int id = ++lastId;
        String place = inSession == null ? "" : ",\"sessionId\":\"" + inSession + "\"";
        socket.sendText(
                        "{\"id\":%d,\"method\":\"%s\",\"params\":{%s}%s}".formatted(id, method, parameters, place),
                        true)
                .join();
        if (method.equals("Page.navigate")) {
            // The event may come before the answer; it says more.
            return "";
        }
        return answer("{\"id\":" + id + ",");
    }

    private String answer(String sign) throws Exception {
        while (true) {
            String message = messages.poll(60, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("Chromium does not answer");
            }
            if (message.contains(sign)) {
                return message;
            }
        }
    }

    private static String found(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        if (!matcher.find()) {
            throw new IllegalStateException("an answer without " + pattern + ": " + message);
        }
        return matcher.group(1);
    }

    @Override
    public void close() throws Exception {
        socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).join();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** Puts the pieces of each message together. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder pieces = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            pieces.append(piece);
            if (last) {
                messages.add(pieces.toString());
                pieces.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
