package app.matinee.publish.wordpress;

import app.matinee.publish.post.PublishFailed;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A small site that answers as WordPress does, on loopback, and misbehaves when told to.
public final class SiteForTests implements AutoCloseable {

    public static final String PASSWORD = "abcd efgh ijkl";

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<Long, ObjectNode> posts = new LinkedHashMap<>();
    private final Map<Long, ObjectNode> media = new LinkedHashMap<>();
    private final Map<String, List<String>> terms =
            Map.of(
                    "categories", new ArrayList<>(List.of("reviews", "Film &amp; more")),
                    "tags", new ArrayList<>());
    private final List<String> asked = new ArrayList<>();
    private long next = 10;
    private volatile boolean away;
    private @Nullable Misdeed misdeed;

    /// What it does instead of answering.
    ///
    /// @param request such as "POST posts"
    /// @param status to answer, 0 to hang
    /// @param after whether it does its work first
    record Misdeed(String request, int status, String location, boolean after) {}

    public SiteForTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/wp-json/wp/v2/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    SiteLogin login() throws PublishFailed {
        return new SiteLogin(SiteAddress.of(address()), "blogger", PASSWORD);
    }

    /// Nobody is at home: whoever asks is cut off.
    public void away(boolean now) {
        away = now;
    }

    void misbehave(@Nullable Misdeed now) {
        misdeed = now;
    }

    public List<ObjectNode> posts() {
        return List.copyOf(posts.values());
    }

    List<ObjectNode> media() {
        return List.copyOf(media.values());
    }

    List<String> terms(String kind) {
        return List.copyOf(terms.getOrDefault(kind, List.of()));
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    void delete(long post) {
        posts.remove(post);
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (away) {
            exchange.close();
            return;
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath().substring("/wp-json/wp/v2/".length());
        String what = exchange.getRequestMethod() + " " + path.replaceFirst("/\\d+$", "/N");
        asked.add(what);
        Misdeed now = misdeed;
        boolean bad = now != null && what.equals(now.request());
        try (exchange) {
            if (bad && !now.after()) {
                misdo(exchange, now);
                return;
            }
            Object answer = answer(exchange, path, body);
            if (bad) {
                misdo(exchange, now);
                return;
            }
            int status =
                    answer instanceof ObjectNode node && node.has("code")
                            ? node.path("data").path("status").asInt()
                            : 200;
            send(exchange, status, json.writeValueAsString(answer));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void misdo(HttpExchange exchange, Misdeed now)
            throws IOException, InterruptedException {
        if (now.status() == 0) {
            closing.await(20, TimeUnit.SECONDS);
            return;
        }
        if (!now.location().isEmpty()) {
            exchange.getResponseHeaders().set("Location", now.location());
        }
        send(exchange, now.status(), "<html>no JSON</html>");
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private Object answer(HttpExchange exchange, String path, byte[] body) {
        String expected =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        ("blogger:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return error("incorrect_password", 401);
        }
        boolean get = exchange.getRequestMethod().equals("GET");
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        String kind = path.replaceFirst("/.*", "");
        long id = path.matches(".*/\\d+") ? Long.parseLong(path.replaceFirst(".*/", "")) : 0;
        return switch (kind) {
            case "users" -> json.createObjectNode().put("id", 1).put("name", "Blogger");
            case "categories", "tags" -> get ? found(kind) : made(kind, json.readTree(body));
            case "media" ->
                    get
                            ? lookup(media, id, query)
                            : id == 0
                                    ? uploaded(exchange, body)
                                    : changed(media, id, json.readTree(body));
            case "posts" ->
                    get
                            ? lookup(posts, id, query)
                            : id == 0
                                    ? created(json.readTree(body))
                                    : changed(posts, id, json.readTree(body));
            default -> error("rest_no_route", 404);
        };
    }

    private ObjectNode error(String code, int status) {
        ObjectNode error = json.createObjectNode().put("code", code).put("message", code);
        error.putObject("data").put("status", status);
        return error;
    }

    private Object found(String kind) {
        var all = json.createArrayNode();
        List<String> names = terms.getOrDefault(kind, List.of());
        for (int i = 0; i < names.size(); i++) {
            all.addObject().put("id", i + 1).put("name", names.get(i));
        }
        return all;
    }

    private Object made(String kind, JsonNode fields) {
        List<String> names = terms.getOrDefault(kind, new ArrayList<>());
        names.add(fields.path("name").asString());
        return json.createObjectNode().put("id", names.size()).put("name", names.getLast());
    }

    private Object lookup(Map<Long, ObjectNode> things, long id, String query) {
        if (id > 0) {
            ObjectNode thing = things.get(id);
            return thing == null ? error("rest_post_invalid_id", 404) : thing;
        }
        var all = json.createArrayNode();
        String slug = query.replaceFirst(".*slug=", "");
        things.values().stream()
                .filter(t -> t.path("slug").asString("").equals(slug))
                .forEach(all::add);
        return all;
    }

    private ObjectNode uploaded(HttpExchange exchange, byte[] body) {
        String name =
                exchange.getRequestHeaders()
                        .getFirst("Content-Disposition")
                        .replaceFirst(".*filename=\"(.*)\"", "$1");
        ObjectNode thing =
                json.createObjectNode()
                        .put("id", next)
                        .put("slug", name.replaceFirst("\\.[^.]*$", ""))
                        .put("source_url", address() + "/" + name)
                        .put("bytes", body.length);
        media.put(next++, thing);
        return thing;
    }

    private ObjectNode created(JsonNode fields) {
        ObjectNode thing =
                json.createObjectNode().put("id", next).put("link", address() + "/?p=" + next);
        posts.put(next, thing);
        return changed(posts, next++, fields);
    }

    /// What a client sets; for posts title and content come back as WordPress keeps them.
    ObjectNode changed(Map<Long, ObjectNode> things, long id, JsonNode fields) {
        ObjectNode thing = things.get(id);
        if (thing == null) {
            return error("rest_post_invalid_id", 404);
        }
        fields.properties()
                .forEach(field -> {
                    if (List.of("title", "content", "excerpt").contains(field.getKey())) {
                        thing.putObject(field.getKey())
                                .put("raw", field.getValue().asString().replace("\n", "\r\n"));
                    } else {
                        thing.set(field.getKey(), field.getValue());
                    }
                });
        return thing;
    }

    /// Somebody works on the site itself.
    void edit(long post, String field, String value) {
        changed(posts, post, json.createObjectNode().put(field, value));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
