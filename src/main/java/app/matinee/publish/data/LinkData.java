package app.matinee.publish.data;

import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A film's links as `trailer`, `watch` and `links` of a template.
final class LinkData {

    private final Said said;

    LinkData(Said said) {
        this.said = said;
    }

    @Nullable Map<String, Object> trailer(List<Link> links) {
        return links.stream()
                .filter(LinkData::isWeb)
                .filter(l -> l.kind() == LinkKind.TRAILER || l.kind() == LinkKind.TEASER)
                .min(Comparator.comparing(link -> !link.official()))
                .map(this::data)
                .orElse(null);
    }

    List<Map<String, Object>> watch(List<Link> links) {
        return links.stream()
                .filter(l -> isWeb(l) && l.kind() == LinkKind.WHERE_TO_WATCH)
                .map(this::data)
                .toList();
    }

    List<Map<String, Object>> others(List<Link> links) {
        return links.stream()
                .filter(l -> isWeb(l) && l.kind() != LinkKind.WHERE_TO_WATCH)
                .filter(l -> l.kind() != LinkKind.TRAILER && l.kind() != LinkKind.TEASER)
                .map(this::data)
                .toList();
    }

    private static boolean isWeb(Link link) {
        return link.url().matches("(?i)https?://\\S+");
    }

    private Map<String, Object> data(Link link) {
        String title = link.title().isEmpty() ? link.site() : link.title();
        String shown = title.isEmpty() ? link.url() : title;
        String terms = link.terms();
        return new Fields()
                .put("title", shown)
                .markdown("link", Linked.to(shown, link.url()))
                .put("address", link.url())
                .put("site", link.site())
                .put("kind", link.kind().code())
                .put("country", link.country())
                .put("language", link.language())
                .put("terms", terms(terms))
                .put("checked", said.date(link.checked()))
                .map();
    }

    private String terms(String terms) {
        String key = "trailers.terms." + terms;
        return terms.isEmpty() || !said.texts().has(key)
                ? terms
                : said.texts().get(key).toLowerCase(Locale.ROOT);
    }
}
