package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.sealed.OpenedSeal;
import dk.sigtepunkt.reporting.sealed.Supplement;
import dk.sigtepunkt.reporting.sealed.SupplementTold;
import dk.sigtepunkt.reporting.sealed.Supplements;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.written.WrittenAddresses;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What has developed from one sealed report to another one of its chain, made from the two seals alone. */
final class SupplementPage implements Page {
    private static final String FROM = "fra";

    private final LayoutFactory frames;
    private final SealAsked asked;
    private final Supplements supplements;

    SupplementPage(LayoutFactory frames, SealAsked asked, Supplements supplements) {
        this.frames = frames;
        this.asked = asked;
        this.supplements = supplements;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return of(visit, reading, (newer, made) -> shown(visit, reading, newer, made));
    }

    /** Every change, for programs. */
    PageResult file(PageRequest visit, Reading reading) {
        return of(
                visit,
                reading,
                (newer, made) ->
                        SealPage.saved(made.fileName(), made.difference().bytes()));
    }

    private PageResult of(PageRequest visit, Reading reading, BiFunction<OpenedSeal, Supplement, PageResult> page) {
        return asked.answer(visit, reading, newer -> {
            String from = visit.query().getOrDefault(FROM, "");
            SupplementTold told = supplements.since(from, newer, reading.known(), visit.actor());
            return told.fold(
                    made -> page.apply(newer, made.supplement()),
                    first -> none(visit, newer),
                    other -> PageResult.notFound(visit, visit.say("supplement.not-earlier")),
                    broken -> SealAsked.broken(visit));
        });
    }

    private static PageResult none(PageRequest visit, OpenedSeal newer) {
        Link back = new Link(WrittenAddresses.seal(newer.told().head()), visit.say("supplement.newer"));
        return new PageResult.Problem(
                404, visit.say("page.missing"), visit.say("supplement.no-earlier"), List.of(back));
    }

    private static String named(SealTold.Told told) {
        return told.head().report() + "/" + told.head().edition();
    }

    private PageResult shown(PageRequest visit, Reading reading, OpenedSeal newer, Supplement made) {
        Links links = frames.carried(visit).ofAnyQuarter();
        String own = WrittenAddresses.seal(newer.told().head());
        String from = made.older().link().report() + "/" + made.older().link().edition();
        SupplementView.Ways ways = new SupplementView.Ways(
                new Link(
                        links.page(WrittenAddresses.seal(
                                made.older().link().report(),
                                made.older().link().edition())),
                        visit.say("supplement.older")),
                new Link(links.page(own), visit.say("supplement.newer")),
                new Link(
                        links.page(own + WrittenAddresses.SUPPLEMENT + WrittenAddresses.SEAL_FILE, Map.of(FROM, from)),
                        visit.say("supplement.file")),
                asked.earlier(newer.told(), visit, reading).stream()
                        .filter(one -> !named(one).equals(from))
                        .map(one -> new Link(
                                links.page(own + WrittenAddresses.SUPPLEMENT, Map.of(FROM, named(one))),
                                visit.say(
                                        "supplement.against",
                                        Danish.period(one.head().report().quarter()),
                                        Integer.toString(one.head().edition()))))
                        .toList());
        SupplementView view = SupplementView.of(made, ways, visit);
        return new PageResult.Shown(
                200,
                "sealed/supplement",
                frames.dated(
                                visit,
                                view.title(),
                                new Link(links.page(WrittenAddresses.SEALS), visit.say("sealed.title")))
                        .over(made.newer().head().makers().marks().contains("example")),
                view);
    }
}
