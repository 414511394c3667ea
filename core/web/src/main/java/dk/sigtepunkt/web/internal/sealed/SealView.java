package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealHead;
import dk.sigtepunkt.reporting.seal.SealLink;
import dk.sigtepunkt.reporting.seal.SealPart;
import dk.sigtepunkt.reporting.seal.SealedPart;
import dk.sigtepunkt.reporting.seal.Withholding;
import dk.sigtepunkt.reporting.sealed.OpenedSeal;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.written.WrittenAddresses;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A sealed report as its page shows it.
 *
 * @param notes what a reader must know of it first
 * @param holds whether it is what was sealed; nothing of it is shown otherwise
 * @param facts its head
 * @param withheld what is closed or erased, and on which ground
 * @param ways to its file, and to what has changed since an earlier one
 */
public record SealView(
        String title,
        List<String> notes,
        boolean holds,
        List<Fact> facts,
        List<String> withheld,
        List<Link> ways,
        SealedBodyView body) {
    private static final String KIND = "written.kind.";

    /**
     * A line of the head.
     *
     * @param digest whether it is one, as the link's text is; a link without an address is text
     */
    public record Fact(String name, Link said, boolean digest) {}

    /**
     * @param reads where another seal is read; empty where whoever looks may not
     * @param compared whether there is an earlier one to compare it with
     */
    static SealView of(
            OpenedSeal seal, Function<SealLink, String> reads, boolean compared, Links links, PageRequest visit) {
        boolean holds = seal.holds();
        SealTold.Told told = seal.told();
        SealFile file = seal.file();
        SealHead head = file.head();
        String address = WrittenAddresses.seal(told.head());
        return new SealView(
                visit.say(
                        "sealed.row",
                        name(file, visit),
                        Danish.period(Period.parse(head.of().quarter())),
                        Integer.toString(head.of().edition())),
                notes(told, head, visit),
                holds,
                facts(told, head, reads, visit),
                withheld(told, file, visit),
                ways(address, holds && compared, links, visit),
                holds
                        ? SealedBodyView.of(parts(file), visit.words())
                        : new SealedBodyView("", visit.say("sealed.broken.changed")));
    }

    private static List<Link> ways(String address, boolean compared, Links links, PageRequest visit) {
        Link file = new Link(links.page(address + WrittenAddresses.SEAL_FILE), visit.say("sealed.file"));
        return compared
                ? List.of(file, new Link(links.page(address + WrittenAddresses.SUPPLEMENT), visit.say("supplement.to")))
                : List.of(file);
    }

    /** As the seal has it: its committee may be called otherwise now, or be gone. */
    static String name(SealFile file, PageRequest visit) {
        return file.head()
                .of()
                .committee()
                .map(id -> file.open().stream()
                        .filter(part -> part.name().equals("report"))
                        .flatMap(part -> text(part.content(), "facts", "committee", "name").stream())
                        .findFirst()
                        .orElse(id))
                .orElseGet(() -> visit.say(KIND + file.head().of().kind()));
    }

    private static Optional<String> text(Object tree, String... way) {
        Object at = tree;
        for (String key : way) {
            Optional<Object> next = at instanceof Map<?, ?> map ? Optional.ofNullable(map.get(key)) : Optional.empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return at instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static List<String> notes(SealTold.Told told, SealHead head, PageRequest visit) {
        List<String> notes = new ArrayList<>();
        if (!told.last()) {
            notes.add(visit.say("sealed.replaced"));
        }
        if (head.makers().marks().contains("simulated")) {
            notes.add(visit.say("sealed.simulated"));
        }
        return notes;
    }

    private static List<Fact> facts(
            SealTold.Told told, SealHead head, Function<SealLink, String> reads, PageRequest visit) {
        List<Fact> facts = new ArrayList<>();
        facts.add(plain("sealed.fact.municipality", head.of().municipality(), visit));
        facts.add(plain("sealed.fact.report", head.of().report(), visit));
        facts.add(plain("sealed.fact.edition", Integer.toString(head.of().edition()), visit));
        facts.add(plain("sealed.fact.sealed", Danish.moment(head.occasion().at()), visit));
        String meeting = head.occasion().meeting().map(day -> ", " + day(day)).orElse("");
        facts.add(plain("sealed.fact.body", head.occasion().body() + meeting, visit));
        facts.add(
                new Fact(visit.say("sealed.fact.head"), new Link("", told.head().digest()), true));
        head.replaces().ifPresent(link -> facts.add(linked("sealed.fact.replaces", link, reads, visit)));
        head.before().ifPresent(link -> facts.add(linked("sealed.fact.before", link, reads, visit)));
        facts.add(plain("sealed.fact.template", head.makers().template(), visit));
        String versions = head.makers().bundles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> ", %s %s".formatted(one.getKey(), one.getValue()))
                .reduce("", String::concat);
        facts.add(plain("sealed.fact.product", "Sigtepunkt " + head.makers().product() + versions, visit));
        return facts;
    }

    private static Fact plain(String key, String said, PageRequest visit) {
        return new Fact(visit.say(key), new Link("", said), false);
    }

    private static Fact linked(String key, SealLink link, Function<SealLink, String> reads, PageRequest visit) {
        String said = visit.say("sealed.link", link.report(), Integer.toString(link.edition()), link.digest());
        return new Fact(visit.say(key), new Link(reads.apply(link), said), false);
    }

    private static String day(String iso) {
        try {
            return Danish.date(LocalDate.parse(iso));
        } catch (DateTimeException other) {
            return iso;
        }
    }

    /** What the reader may not read; to who may read it all, what everybody else may not. */
    private static List<String> withheld(SealTold.Told told, SealFile file, PageRequest visit) {
        Stream<String> gone = file.parts().stream()
                .flatMap(part -> part.<Stream<String>>fold(
                        open -> Stream.empty(),
                        one -> Stream.of(visit.say(
                                one.how() == Withholding.ERASED ? "sealed.erased" : "sealed.closed", one.ground()))));
        Stream<String> closed = told.report().insider()
                ? told.report().report().closed().stream()
                        .map(ReportStep.Closed::ground)
                        .map(ground -> visit.say("sealed.closed.inside", ground))
                : Stream.empty();
        return Stream.concat(gone, closed).distinct().toList();
    }

    private static List<ShownPart> parts(SealFile file) {
        return file.parts().stream().map(SealView::shown).toList();
    }

    private static ShownPart shown(SealedPart part) {
        return part.fold(
                open -> ShownPart.told(blocks(open.part())),
                one -> ShownPart.withheld(one.how() == Withholding.ERASED, one.ground()));
    }

    private static List<Object> blocks(SealPart part) {
        return part.content() instanceof Map<?, ?> content && content.get("blocks") instanceof List<?> list
                ? new ArrayList<>(list)
                : List.of();
    }
}
