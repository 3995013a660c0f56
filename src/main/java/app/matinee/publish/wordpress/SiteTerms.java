package app.matinee.publish.wordpress;

import app.matinee.publish.wordpress.SiteConnection.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Categories and tags of a site: those that exist are used again, others are made.
final class SiteTerms {

    private final SiteConnection site;

    SiteTerms(SiteConnection site) {
        this.site = site;
    }

    /// The numbers of some names.
    ///
    /// @param kind "categories" or "tags"
    List<Long> of(String kind, List<String> names) throws SiteFailed {
        List<Long> numbers = new ArrayList<>();
        for (String name : names) {
            long number = find(kind, name);
            numbers.add(number == 0 ? make(kind, name) : number);
        }
        return numbers;
    }

    private long find(String kind, String name) throws SiteFailed {
        String asked = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        Answer answer = site.get(kind + "?per_page=100&search=" + asked);
        for (JsonNode term : answer.body()) {
            String there = Parser.unescapeEntities(term.path("name").asString(""), false);
            if (there.equalsIgnoreCase(name)) {
                return term.path("id").asLong(0);
            }
        }
        return 0;
    }

    /// A site that says the term is there already names its number.
    private long make(String kind, String name) throws SiteFailed {
        ObjectNode fields = site.fields().put("name", name);
        return site.make(kind, fields, name);
    }
}
