package app.matinee.publish.template;

import app.matinee.publish.post.PublishFailed;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The templates one can choose from: a journal's own ones, and those that come with Matinee. An
/// own one of the same name goes before.
public final class Templates {

    public static final String FEATURED = "featured";
    public static final String REVIEW = "review";
    public static final String CAPSULE = "capsule";
    public static final String TOP_TEN = "top-ten";
    public static final String AWARDS = "awards";
    public static final String DIARY = "diary";

    /// Those that come with Matinee, in the order they are offered.
    public static final List<String> SHIPPED =
            List.of(FEATURED, REVIEW, CAPSULE, TOP_TEN, AWARDS, DIARY);

    /// Longer names that are understood too.
    private static final Map<String, String> ALSO =
            Map.of(
                    "featured-film", FEATURED,
                    "feature", FEATURED,
                    "capsule-review", CAPSULE,
                    "top-ten-list", TOP_TEN,
                    "awards-recap", AWARDS,
                    "monthly-diary", DIARY);

    private static final String ENDING = ".md";
    private static final long LARGEST = 1 << 20;

    private final Path folder;

    /// @param folder `templates/` of a journal
    public Templates(Path folder) {
        this.folder = folder;
    }

    /// All of them: those that come with Matinee first, then a journal's others by name.
    public List<TemplateSource> all() throws PublishFailed {
        List<TemplateSource> all = new ArrayList<>();
        for (String name : SHIPPED) {
            all.add(new TemplateSource(name, own(name).orElse(null), true));
        }
        for (String name : ownNames()) {
            if (!SHIPPED.contains(name)) {
                all.add(new TemplateSource(name, own(name).orElse(null), false));
            }
        }
        return List.copyOf(all);
    }

    /// The template of a name.
    ///
    /// @throws PublishFailed when there is none
    public TemplateSource find(String name) throws PublishFailed {
        String asked = name.endsWith(ENDING) ? name.substring(0, name.length() - 3) : name;
        List<TemplateSource> all = all();
        return all.stream()
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .or(() ->
                        all.stream()
                                .filter(each -> each.name().equals(ALSO.getOrDefault(asked, "")))
                                .findFirst())
                .orElseThrow(() ->
                        new PublishFailed(
                                Phrase.of(
                                        "publish.template.none",
                                        asked,
                                        String.join(
                                                ", ",
                                                all.stream().map(TemplateSource::name).toList()))));
    }

    /// The words of a template.
    public String text(TemplateSource source) throws PublishFailed {
        Path file = source.file();
        try {
            if (file == null) {
                return shipped(source.name());
            }
            if (Files.size(file) > LARGEST) {
                throw unreadable(source, null);
            }
            return Files.readString(file);
        } catch (CharacterCodingException noText) {
            throw new PublishFailed(
                    Phrase.of("publish.template.noText", source.shownName()), noText);
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    /// Copies a template that comes with Matinee into the journal, to be edited there; an own one
    /// that is there already stays as it is.
    ///
    /// @return the file to edit
    public Path copyIntoJournal(String name) throws PublishFailed {
        TemplateSource source = find(name);
        Path to = folder.resolve(source.name() + ENDING);
        if (source.file() != null) {
            return source.file();
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(to, shipped(source.name()), StandardOpenOption.CREATE_NEW);
            return to;
        } catch (IOException e) {
            throw new PublishFailed(Phrase.of("publish.template.unwritable", to.toString()), e);
        }
    }

    private Optional<Path> own(String name) {
        Path file = folder.resolve(name + ENDING);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private Set<String> ownNames() throws PublishFailed {
        TreeSet<String> names = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return names;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(ENDING) && !file.startsWith("."))
                    .forEach(file -> names.add(file.substring(0, file.length() - ENDING.length())));
            return names;
        } catch (IOException e) {
            throw new PublishFailed(
                    Phrase.of("publish.templates.unreadable", folder.toString()), e);
        }
    }

    private static String shipped(String name) throws IOException {
        try (InputStream in =
                Templates.class.getResourceAsStream(
                        "/app/matinee/publish/templates/" + name + ENDING)) {
            if (in == null) {
                throw new IllegalStateException("packaged without its template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PublishFailed unreadable(TemplateSource source, @Nullable IOException cause) {
        return new PublishFailed(
                Phrase.of("publish.template.unreadable", source.shownName()), cause);
    }
}
