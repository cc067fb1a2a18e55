package org.dateline.web.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.dateline.core.webhook.HookMessage;
import org.dateline.core.webhook.HookTrouble;
import org.dateline.core.webhook.UntoldException;
import org.dateline.core.webhook.Webhook;
import org.dateline.core.webhook.WebhookCarrier;
import org.springframework.stereotype.Component;

/**
 * Tells webhooks by HTTP: hosts that the configuration names, by TLS, no redirects, no private networks. Names are looked
 * up before each request, and what they led to is remembered by the JDK for the half minute in which it is sent.
 */
@Component
class HttpWebhookCarrier implements WebhookCarrier {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);
    private static final int OK = 200;
    private static final int REDIRECTS = 300;
    private static final int REFUSALS = 400;
    private static final int GONE = 410;
    private static final int UNIQUE_LOCAL_MASK = 0xFE;
    private static final int UNIQUE_LOCAL = 0xFC;
    private static final int CARRIER_GRADE_NAT = 100;
    private static final int CARRIER_GRADE_MASK = 0xC0;
    private static final int CARRIER_GRADE_SECOND = 64;

    private final WebhookSettings settings;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HttpWebhookCarrier(WebhookSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<HookTrouble> hindrance(URI target) {
        String host = target.getHost();
        boolean secure = "https".equalsIgnoreCase(target.getScheme());
        boolean plain = "http".equalsIgnoreCase(target.getScheme()) && settings.loopback() && isThisMachine(host);
        boolean allowed = host != null
                && (secure || plain)
                && target.getRawUserInfo() == null
                && target.getRawFragment() == null
                && target.toString().length() <= Webhook.LONGEST_TARGET
                && settings.allows(host);
        return allowed ? Optional.empty() : Optional.of(HookTrouble.NOT_ALLOWED);
    }

    private static boolean isThisMachine(String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    @Override
    public void carry(Webhook webhook, HookMessage message) throws UntoldException {
        Optional<HookTrouble> hindrance = hindrance(webhook.target());
        if (hindrance.isPresent()) {
            throw new UntoldException(hindrance.get());
        }
        expectOutside(webhook.target().getHost());
        int status = send(webhook, message);
        if (status == GONE) {
            throw new UntoldException(HookTrouble.GONE);
        }
        if (status >= REFUSALS) {
            throw new UntoldException(HookTrouble.REFUSED);
        }
        if (status >= REDIRECTS) {
            throw new UntoldException(HookTrouble.REDIRECTED);
        }
        if (status < OK) {
            throw new UntoldException(HookTrouble.REFUSED);
        }
    }

    private void expectOutside(String host) throws UntoldException {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                boolean mayBe = address.isLoopbackAddress() ? settings.loopback() : settings.privateAddresses();
                if (isPrivate(address) && !mayBe) {
                    throw new UntoldException(HookTrouble.PRIVATE_ADDRESS);
                }
            }
        } catch (UnknownHostException unknown) {
            throw new UntoldException(HookTrouble.AWAY);
        }
    }

    /** Whether an address is not one of the open network (RFC 1918, 4193, 6598 and the like). */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length > 4 && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        boolean carrierGrade = bytes.length == 4
                && bytes[0] == CARRIER_GRADE_NAT
                && (bytes[1] & CARRIER_GRADE_MASK) == CARRIER_GRADE_SECOND;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || carrierGrade
                || bytes.length == 4 && bytes[0] == 0;
    }

    private int send(Webhook webhook, HookMessage message) throws UntoldException {
        HttpRequest request = HttpRequest.newBuilder(webhook.target())
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Dateline")
                .header("Dateline-Event", message.kind())
                .header("Dateline-Delivery", message.id())
                .header("Dateline-Timestamp", Long.toString(message.at().getEpochSecond()))
                .header("Dateline-Signature", "sha256=" + webhook.signature(message.at(), message.body()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(message.body()))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close(); // what else it says is of no interest, however long it is
            return answer.statusCode();
        } catch (IOException away) {
            throw new UntoldException(HookTrouble.AWAY);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new UntoldException(HookTrouble.AWAY);
        }
    }
}
