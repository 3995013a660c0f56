package app.matinee.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.matinee.library.FilmField;
import app.matinee.model.Film;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.publish.folder.Written;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.post.Subject;
import app.matinee.publish.template.TemplateFailed;
import app.matinee.publish.template.TemplateSource;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Texts, templates and folders that mean harm or were made by accident.
class HostilePostsTest {

    private static final String TITLE =
            "“Quotes” ' \" <b>bold</b> {{ x }} {% y %} 🎬 שלום ]]> # [a](b) *not*";
    private static final String TEXT =
            """
            <script>alert(1)</script> and <img src=x onerror=alert(1)>

            [click](javascript:alert(1)) [data](data:text/html,x) ![p](javascript:alert(2))

            # A heading as high as the title

            {{< hugo >}} {{% more %}} {{ liquid }} {% raw %} ]]> [gallery] <!-- wp:html -->

            ```
            {{< code >}} </code></pre><script>
            ```

            | a | b |
            |---|---|
            | [x](javascript:void(0)) | <i>y</i> |

            - {{ in }} a ![list](palm-on-velvet.jpg)

            ![Nothing](no-such.jpg)

            :::spoiler <b>Fold</b> "quoted" {% z %}
            Never closed, with --- in it
            """;

    @TempDir private Path home;
    private StarterPosts posts;

    @BeforeEach
    void open() throws ExpectedFailure {
        posts = StarterPosts.of(home.resolve("journal"));
    }

    @AfterEach
    void close() {
        posts.close();
    }

    private long write(String title, String text) {
        Writing draft = Writing.of(WritingKind.REVIEW, posts.anora(), title).withText(text);
        return posts.journal().writings().add(draft).value();
    }

    private Post post(long writing) throws PublishFailed {
        return posts.publishing()
                .compose(new PostRequest(new Subject.OfWriting(writing), "review", TITLE));
    }

    private String written(Post post, FileTarget target) throws PublishFailed, IOException {
        return Files.readString(
                posts.publishing()
                        .write(post, target, home.resolve(target.code()), WriteOptions.PLAIN)
                        .main());
    }

    @Test
    void nothingInATextBecomesScriptOrMarkup() throws ExpectedFailure, IOException {
        Post post = post(write(TITLE, TEXT));
        assertThat(post.head().title()).isEqualTo(TITLE);
        Document page = Jsoup.parse(written(post, FileTarget.HTML));
        assertThat(page.title()).isEqualTo(TITLE);
        assertThat(page.select("h1")).singleElement().extracting(Element::text).isEqualTo(TITLE);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[onerror], [href^=javascript], [src^=javascript], [href^=data]"))
                .isEmpty();
        assertThat(page.select("details summary").text())
                .isEqualTo("<b>Fold</b> \"quoted\" {% z %}");
        assertThat(page.select("li").text()).contains("a list");
        assertThat(page.select("img[src*=no-such]")).isEmpty();
        assertThat(post.notes().stream().map(Texts.english()::say))
                .anyMatch(note -> note.contains("no-such.jpg"))
                .anyMatch(note -> note.contains("Give it a line of its own"));
        assertThat(page.select("h2#the-film")).hasSize(1);
        assertThat(page.select("details h2")).as("a fold left open ends with the text").isEmpty();
        JsonNode facts = JsonMapper.builder().build().readTree(page.select("script").html());
        assertThat(facts.path("@type").asString()).isEqualTo("Review");
        assertThat(facts.path("name").asString()).isEqualTo(TITLE);
        assertThat(facts.path("reviewRating").path("ratingValue").asDouble()).isEqualTo(4.5);
        assertThat(facts.path("itemReviewed").path("name").asString()).isEqualTo("Anora");
    }

    @Test
    void noTargetTakesATextForItsOwnSigns() throws ExpectedFailure, IOException {
        Post post = post(write(TITLE, TEXT));
        String hugo = written(post, FileTarget.HUGO);
        assertThat(hugo.substring(hugo.indexOf("---", 4)))
                .doesNotContain("{{< hugo", "{{% more", "{{< code")
                .contains("{{< spoiler `");
        String jekyll = written(post, FileTarget.JEKYLL);
        String body = jekyll.substring(jekyll.indexOf("---", 4));
        assertThat(body.replaceAll("\\{\\{ '[^']*' \\| relative_url }}", ""))
                .doesNotContain("{{ ", "{% ")
                .contains("\\<script\\>alert(1)");
        String blocks = posts.publishing().fragment(post, Fragment.BLOCKS);
        assertThat(blocks).doesNotContain("<script", "[gallery]", "<!-- wp:html", "javascript:");
        assertThat(posts.publishing().fragment(post, Fragment.MARKDOWN))
                .contains("\\<script\\>alert(1)")
                .doesNotContain("](javascript:");
        assertThat(written(post, FileTarget.OBSIDIAN)).contains("> [!warning]- ");
        assertThat(home.resolve("obsidian").toFile().list())
                .anyMatch(name -> name.endsWith(".md") && !name.matches(".*[\":<>#\\[\\]].*"));
    }

    @Test
    void aWxrFileIsXmlAsTheImporterWantsIt()
            throws ExpectedFailure, IOException, SAXException, ParserConfigurationException {
        String wxr = written(post(write(TITLE, TEXT + "\u0000\u000B")), FileTarget.WORDPRESS);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        org.w3c.dom.Document xml =
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(wxr)));
        assertThat(xml.getElementsByTagName("wp:wxr_version").item(0).getTextContent())
                .isEqualTo("1.2");
        assertThat(xml.getElementsByTagName("wp:status").item(0).getTextContent())
                .isEqualTo("draft");
        assertThat(xml.getElementsByTagName("title").item(1).getTextContent())
                .as("WordPress takes titles for HTML")
                .isEqualTo(TITLE.replace("<", "&lt;").replace(">", "&gt;"));
        assertThat(xml.getElementsByTagName("content:encoded").item(0).getTextContent())
                .contains("<!-- wp:image", "<!-- wp:details -->")
                .doesNotContain("<script");
    }

    @Test
    void aMistakeInATemplateIsNamedWithItsPlace() {
        assertMistake("{{ film.titel }}", "titel", "line 5");
        assertMistake("{{ flim.title }}", "flim", "line 5");
        assertMistake("{% if film.title %}", "", "endif");
        assertMistake("{{ film.title | nope }}", "", "line 5");
        assertMistake("{{ film.getClass() }}", "", "line 5");
        assertMistake("{% include \"/etc/passwd\" %}", "", "by name and nothing else");
    }

    private void assertMistake(String line, String field, String said) {
        TemplateFailed failed = mistake("---\ntitle: {{ film.title }}\n---\n\n" + line + "\n");
        assertThat(Texts.english().say(failed.phrase())).contains("mine.md", said);
        assertThat(failed.field()).isEqualTo(field);
    }

    private TemplateFailed mistake(String words) {
        TemplateSource source = new TemplateSource("mine", Path.of("mine.md"), false);
        PostRequest request = new PostRequest(new Subject.OfFilm(posts.anora()), "mine", "");
        return catchThrowableOfType(
                TemplateFailed.class, () -> posts.publishing().preview(request, source, words));
    }

    @Test
    void aTemplateWithoutItsFieldsIsRefused() {
        for (String words :
                List.of("no fields at all", "---\ntitel: x\n---\n", "---\nsummary: x\n---\ntext")) {
            assertThat(Texts.english().say(mistake(words).phrase())).contains("mine.md");
        }
    }

    @Test
    void anOwnTemplateGoesBeforeTheOneThatComesWithMatinee() throws ExpectedFailure, IOException {
        Path own = posts.publishing().templates().copyIntoJournal("review");
        assertThat(posts.post("review").head().title()).isEqualTo("The sober witness");
        Files.writeString(own, "---\ntitle: Mine, {{ film.title }}\n---\n\n{{ draft.text }}\n");
        assertThat(posts.post("review").head().title()).isEqualTo("Mine, Anora");
        assertThat(posts.publishing().templates().copyIntoJournal("review")).isEqualTo(own);
        assertThat(own).content().startsWith("---\ntitle: Mine");
    }

    @Test
    void aMissingPictureIsNamedAndLeftOut() throws ExpectedFailure, IOException {
        Post whole = posts.post("featured");
        Files.delete(whole.pictures().getFirst().file());
        Post post = posts.post("featured");
        assertThat(post.notes().stream().map(Texts.english()::say))
                .containsExactly(
                        "The picture “palm-on-velvet.jpg” is missing from the journal’s folder; the post"
                                + " goes without it.");
        assertThat(written(post, FileTarget.HTML)).doesNotContain("palm-on-velvet");
    }

    @Test
    void publishingAgainUpdatesWhatIsOursAndNothingElse() throws ExpectedFailure, IOException {
        Publishing publishing = posts.publishing();
        Path out = home.resolve("blog");
        Written first =
                publishing.write(posts.post("review"), FileTarget.HTML, out, WriteOptions.PLAIN);
        Path main = first.main();
        long draft = posts.post("review").writing().orElseThrow();
        posts.journal().writings().type(draft, "Another title", "New words");
        posts.journal()
                .films()
                .edit(
                        posts.anora(),
                        FilmField.TITLE,
                        film -> film.withTitles(film.titles().withTitle("Renamed")));
        Written again =
                publishing.write(posts.post("review"), FileTarget.HTML, out, WriteOptions.PLAIN);
        assertThat(again.main()).as("the name stays").isEqualTo(main);
        assertThat(again.again()).isTrue();
        assertThat(main).content().contains("New words", "Another title");

        Files.writeString(main, "mended by hand");
        assertThatExceptionOfType(PublishFailed.class)
                .isThrownBy(() ->
                        publishing.write(
                                posts.post("review"), FileTarget.HTML, out, WriteOptions.PLAIN))
                .satisfies(failed ->
                        assertThat(Texts.english().say(failed.phrase()))
                                .contains(main.toString(), "was changed since"));
        assertThat(main).hasContent("mended by hand");
        publishing.write(
                posts.post("review"), FileTarget.HTML, out, new WriteOptions(false, true, ""));
        assertThat(main).content().contains("New words");

        Path foreign = home.resolve("foreign");
        Files.createDirectories(foreign);
        Files.writeString(foreign.resolve("renamed-2024-review.html"), "a letter");
        assertThatExceptionOfType(PublishFailed.class)
                .isThrownBy(() ->
                        publishing.write(
                                posts.post("review"),
                                FileTarget.HTML,
                                foreign,
                                WriteOptions.PLAIN));
        assertThat(foreign.toFile().list()).containsExactly("renamed-2024-review.html");
    }

    @Test
    void whatComesOfItIsWrittenBackAndCanBeUndone() throws ExpectedFailure {
        long draft = posts.post("review").writing().orElseThrow();
        LocalDate day = LocalDate.of(2025, 4, 30);
        posts.journal().writings().published(draft, "anora", day, "https://blog.example/anora");
        posts.journal().writings().published(draft, "anora", day.plusDays(3), "file:///tmp/anora");
        Writing now = posts.journal().writings().find(draft).orElseThrow();
        assertThat(now.state()).isEqualTo(WritingState.PUBLISHED);
        assertThat(now.publishedOn()).hasToString("2025-04-30");
        assertThat(now.publishedAt()).isEqualTo("https://blog.example/anora");
        posts.journal().history().undo();
        posts.journal().history().undo();
        assertThat(posts.journal().writings().find(draft).orElseThrow().state())
                .isEqualTo(WritingState.DRAFT);
    }

    @Test
    void titlesWithoutALetterGetANameAllTheSame() throws ExpectedFailure {
        long film = posts.journal().films().add(Film.titled("שלום 🎬")).value();
        Post post =
                posts.publishing()
                        .compose(new PostRequest(new Subject.OfFilm(film), "featured", ""));
        assertThat(post.head().slug()).matches("[a-z0-9-]+");
        assertThat(post.head().title()).contains("שלום 🎬");
        assertThat(post.parts()).isNotEmpty();
    }
}
