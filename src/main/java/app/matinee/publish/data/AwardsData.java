package app.matinee.publish.data;

import app.matinee.awards.AwardsTable;
import app.matinee.awards.NomineeNames;
import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.awards.SeasonProse;
import app.matinee.awards.SeasonTimeline;
import app.matinee.awards.Tally;
import app.matinee.awards.TallyWords;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.Placement;
import app.matinee.text.Typeset;
import java.util.List;
import java.util.Map;

/// A film's season as `awards` of a template.
final class AwardsData {

    private final Said said;
    private final SeasonProse prose;

    AwardsData(Said said) {
        this.said = said;
        this.prose = new SeasonProse(said.texts());
    }

    /// @param pictures those placed on a ceremony, by its key
    Map<String, Object> of(
            String film,
            List<Honour> honours,
            Map<Long, List<Placement>> pictures,
            PictureBook book) {
        Tally tally = Tally.of(honours);
        return new Fields()
                .put("wins", tally.wins())
                .put("nominations", tally.nominations())
                .put("summary", new TallyWords(said.texts()).whole(tally))
                .put("lists", prose.lists(honours))
                .markdown("table", table(honours))
                .put(
                        "ceremonies",
                        SeasonTimeline.ceremonies(honours).stream()
                                .map(prizes -> ceremony(film, prizes, pictures, book))
                                .toList())
                .map();
    }

    private String table(List<Honour> honours) {
        if (honours.isEmpty()) {
            return "";
        }
        String won = said.texts().get("awards.result.won");
        return Typeset.of(new AwardsTable(said.texts()).markdown(honours))
                .replace("| " + won + " |\n", "| **" + won + "** |\n")
                .strip();
    }

    private Map<String, Object> ceremony(
            String film, Prizes prizes, Map<Long, List<Placement>> pictures, PictureBook book) {
        Ceremony ceremony = prizes.ceremony();
        List<Placement> placed = pictures.getOrDefault(ceremony.id(), List.of());
        return new Fields()
                .put("name", ceremony.name())
                .put("body", prizes.body().name())
                .put("date", said.date(ceremony.date()))
                .put("venue", ceremony.venue())
                .put("city", ceremony.city())
                .put("hosts", ceremony.hosts())
                .put("note", ceremony.note())
                .put("honours", ceremony.honours())
                .put("sentence", prose.sentence(film, prizes))
                .put(
                        "prizes",
                        prizes.honours().stream()
                                .filter(Honour::won)
                                .map(honour -> Typeset.of(honour.category().name()))
                                .distinct()
                                .toList())
                .put("results", prizes.honours().stream().map(this::result).toList())
                .put("pictures", placed.stream().map(book::data).toList())
                .map();
    }

    private Map<String, Object> result(Honour honour) {
        String code = honour.nomination().result().code();
        return new Fields()
                .put("category", Typeset.of(honour.category().name()))
                .put("nominees", NomineeNames.whole(honour))
                .put("result", said.texts().get("awards.result." + code))
                .put("won", honour.won())
                .map();
    }
}
