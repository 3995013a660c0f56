package app.matinee.publish.wordpress;

import app.matinee.publish.wordpress.SiteFailed.Reason;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Talks to the REST interface of a site (developer.wordpress.org/rest-api). It follows no
/// redirect, since a password would go along, and reads no answer that is endless.
final class SiteConnection {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int REDIRECT = 300;
    private static final int NOT_SIGNED_IN = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_LARGE = 413;
    private static final int TOO_BUSY = 429;
    private static final int FAULT = 500;
    private static final int LARGEST_ANSWER = 16 << 20;

    private final JsonMapper json = JsonMapper.builder().build();
    private final SiteLogin login;
    private final Duration patience;
    private final HttpClient http;

    /// @param patience how long to wait for one answer
    SiteConnection(SiteLogin login, Duration patience) {
        this.login = login;
        this.patience = patience;
        this.http =
                HttpClient.newBuilder()
                        .followRedirects(Redirect.NEVER)
                        .connectTimeout(patience)
                        .build();
    }

    /// An answer: its status and what it says.
    record Answer(int status, JsonNode body) {
        boolean found() {
            return status != NOT_FOUND && status != GONE;
        }
    }

    Answer get(String path) throws SiteFailed {
        return send(request(path).GET().build(), path);
    }

    JsonNode post(String path, ObjectNode fields, String what) throws SiteFailed {
        BodyPublisher body = BodyPublishers.ofString(json.writeValueAsString(fields));
        return send(
                        request(path)
                                .header("Content-Type", "application/json; charset=utf-8")
                                .POST(body)
                                .build(),
                        what)
                .body();
    }

    /// Makes a category or tag; one that is there under another spelling is told by its number.
    long make(String path, ObjectNode fields, String what) throws SiteFailed {
        Answer answer =
                raw(
                        request(path)
                                .header("Content-Type", "application/json; charset=utf-8")
                                .POST(BodyPublishers.ofString(json.writeValueAsString(fields)))
                                .build(),
                        what);
        return answer.body().path("code").asString("").equals("term_exists")
                ? answer.body().path("data").path("term_id").asLong(0)
                : checked(answer).body().path("id").asLong(0);
    }

    JsonNode upload(String path, String name, String mediaType, byte[] bytes) throws SiteFailed {
        return send(
                        request(path)
                                .header("Content-Type", mediaType)
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename=\"" + name + "\"")
                                .POST(BodyPublishers.ofByteArray(bytes))
                                .build(),
                        name)
                .body();
    }

    ObjectNode fields() {
        return json.createObjectNode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(login.site().rest(path))
                .timeout(patience)
                .header("Authorization", login.header())
                .header("Accept", "application/json")
                .header("User-Agent", "Matinee");
    }

    private Answer send(HttpRequest request, String what) throws SiteFailed {
        return checked(raw(request, what));
    }

    private Answer raw(HttpRequest request, String what) throws SiteFailed {
        String site = login.site().root();
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                return read(response, in.readNBytes(LARGEST_ANSWER), what);
            }
        } catch (HttpTimeoutException slow) {
            throw new SiteFailed(Reason.SLOW, Phrase.of("publish.site.slow", site), slow);
        } catch (ConnectException unreachable) {
            throw unreachable(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SiteFailed(Reason.SLOW, Phrase.of("publish.site.slow", site), stopped);
        } catch (IOException broken) {
            throw unreachable(broken);
        }
    }

    private SiteFailed unreachable(IOException cause) {
        return new SiteFailed(
                Reason.UNREACHABLE,
                Phrase.of("publish.site.unreachable", login.site().root()),
                cause);
    }

    private Answer read(HttpResponse<InputStream> response, byte[] bytes, String what)
            throws SiteFailed {
        int status = response.statusCode();
        String site = login.site().root();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (status >= REDIRECT && status < 400) {
            throw elsewhere(response.headers().firstValue("Location").orElse(""));
        }
        if (status == TOO_LARGE) {
            throw new SiteFailed(Reason.TOO_LARGE, Phrase.of("publish.site.tooLarge", site, what));
        }
        if (status == NOT_SIGNED_IN || status == FORBIDDEN) {
            throw new SiteFailed(
                    Reason.DENIED,
                    Phrase.of(
                            status == FORBIDDEN ? "publish.site.notAllowed" : "publish.site.denied",
                            site,
                            login.user()));
        }
        JsonNode body = json(text, status);
        if (mayPass(status, body.path("code").asString(""))) {
            throw new SiteFailed(
                    Reason.AILING, Phrase.of("publish.site.ailing", site, String.valueOf(status)));
        }
        if (status == NOT_FOUND && body.path("code").asString("").equals("rest_no_route")
                || status == NOT_FOUND && body.path("code").isMissingNode()) {
            throw new SiteFailed(Reason.NO_WORDPRESS, Phrase.of("publish.site.noWordPress", site));
        }
        return new Answer(status, body);
    }

    /// Whether a fault is likely to be over by and by. WordPress answers 500 also to what it will
    /// never take, such as a picture of a kind it does not know, and then names it.
    private static boolean mayPass(int status, String code) {
        return status > FAULT || status == TOO_BUSY || status == FAULT && !code.startsWith("rest_");
    }

    private Answer checked(Answer answer) throws SiteFailed {
        int status = answer.status();
        if (status != OK && status != CREATED && status != NOT_FOUND && status != GONE) {
            String site = login.site().root();
            String said =
                    answer.body().path("message").asString("").replaceAll("<[^>]*>", "").strip();
            throw new SiteFailed(
                    Reason.BROKEN,
                    said.isEmpty()
                            ? Phrase.of("publish.site.broken", site, String.valueOf(status))
                            : Phrase.of("publish.site.said", site, String.valueOf(status), said));
        }
        return answer;
    }

    private SiteFailed elsewhere(String location) {
        URI target = login.site().rest("").resolve(location.isEmpty() ? "." : safe(location));
        boolean plain = "http".equals(target.getScheme());
        return new SiteFailed(
                Reason.ELSEWHERE,
                Phrase.of(
                        plain ? "publish.site.toPlain" : "publish.site.elsewhere",
                        login.site().root(),
                        target.toString().replaceFirst("/wp-json.*$", "")));
    }

    private static String safe(String location) {
        return location.replaceAll("[^!-~]|[<>\"{}|\\\\^`]", "");
    }

    private JsonNode json(String text, int status) throws SiteFailed {
        String site = login.site().root();
        try {
            JsonNode body = json.readTree(text);
            if (body != null && (body.isObject() || body.isArray())) {
                return body;
            }
        } catch (JacksonException _) {
            // told below, with the status
        }
        if (status == OK || status == CREATED) {
            throw new SiteFailed(Reason.NO_WORDPRESS, Phrase.of("publish.site.noWordPress", site));
        }
        return json.createObjectNode();
    }
}
