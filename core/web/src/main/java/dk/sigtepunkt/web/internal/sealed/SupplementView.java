package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.sealed.Supplement;
import dk.sigtepunkt.reporting.sealed.SupplementArea;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * A supplement as its page shows it.
 *
 * @param notes what a reader must know of it first
 * @param counted how many areas have developed, a sentence
 * @param areas those that have
 * @param others the rest, a line each
 */
public record SupplementView(
        String title,
        List<String> notes,
        String counted,
        List<SupplementAreaView> areas,
        List<Line> others,
        Ways ways) {
    /**
     * Where it leads.
     *
     * @param older the older of the two seals
     * @param newer the newer one
     * @param file the part for programs
     * @param against the same from other seals
     */
    public record Ways(Link older, Link newer, Link file, List<Link> against) {}

    /** @param said why nothing more is told of it, a sentence */
    public record Line(String title, String committee, String said) {}

    static SupplementView of(Supplement made, Ways ways, PageRequest visit) {
        int developed = made.significant().size();
        return new SupplementView(
                visit.say(
                        "supplement.title",
                        SealView.name(made.newer(), visit),
                        named(made.older(), visit),
                        named(made.newer(), visit)),
                notes(made, visit),
                developed == 0
                        ? visit.say("supplement.counted.none")
                        : visit.say(
                                "supplement.counted",
                                Integer.toString(developed),
                                Integer.toString(made.areas().size())),
                made.significant().stream()
                        .map(area -> SupplementAreaView.of(area, visit))
                        .toList(),
                made.others().stream().map(area -> line(area, visit)).toList(),
                ways);
    }

    private static String named(SealFile file, PageRequest visit) {
        String quarter = Danish.period(Period.parse(file.head().of().quarter()));
        int edition = file.head().of().edition();
        return edition == 1 ? quarter : visit.say("supplement.edition", quarter, Integer.toString(edition));
    }

    private static List<String> notes(Supplement made, PageRequest visit) {
        List<String> notes = new ArrayList<>();
        if (made.withheld()) {
            notes.add(visit.say("supplement.withheld"));
        }
        if (made.newer().head().makers().marks().contains("simulated")) {
            notes.add(visit.say("sealed.simulated"));
        }
        return notes;
    }

    private static Line line(SupplementArea area, PageRequest visit) {
        List<String> said = new ArrayList<>();
        said.add(visit.say(
                "supplement.same",
                SupplementAreaView.status(area.newest(), visit).word()));
        int figures = area.newFigures();
        if (figures > 0) {
            said.add(visit.say("supplement.same.figures", Integer.toString(figures)));
        }
        if (area.newWords()) {
            said.add(visit.say("supplement.same.words"));
        }
        return new Line(area.newest().named().title(), area.newest().named().committee(), String.join(" ", said));
    }
}
