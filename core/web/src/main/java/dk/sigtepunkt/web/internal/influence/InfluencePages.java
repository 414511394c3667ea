package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.influence.AnswerHearings;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.ReadInfluences;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.influence.InfluenceForms.Kind;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How focus areas work on one another: everybody reads what is said, a committee's people write and answer. */
@Component
public final class InfluencePages implements Pages {
    private final Strategies strategies;
    private final Reports reports;
    private final InfluenceHistory influences;
    private final ReadInfluences read;
    private final KeepInfluences keep;
    private final CrossInfluences crossing;
    private final AnswerHearings hearings;

    @Activate
    public InfluencePages(
            @Reference Strategies strategies,
            @Reference Reports reports,
            @Reference InfluenceHistory influences,
            @Reference ReadInfluences read,
            @Reference KeepInfluences keep,
            @Reference CrossInfluences crossing,
            @Reference AnswerHearings hearings) {
        this.strategies = strategies;
        this.reports = reports;
        this.influences = influences;
        this.read = read;
        this.keep = keep;
        this.crossing = crossing;
        this.hearings = hearings;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        InfluenceForms forms = new InfluenceForms(frames, influences, read, keep);
        HearingForm hearing = new HearingForm(frames, crossing, hearings);
        Stream<Route> net = Stream.of(
                Route.reading(InfluenceAddresses.NET, new NetPage(strategies, influences, read))
                        .dated(),
                Route.form(InfluenceAddresses.BEGIN, forms::begin, forms::begun).needs(Permission.KEEP_INFLUENCES),
                Route.reading(InfluenceAddresses.ONE, new LinkPage(frames, influences, read))
                        .dated(),
                Route.reading(
                                InfluenceAddresses.CROSSING,
                                QuarterPage.byQuery(
                                        new StrategyPeriods(strategies, reports), new CrossingPage(frames, crossing)))
                        .dated(),
                Route.form(InfluenceAddresses.ANSWER, hearing::ask, hearing::answered)
                        .needs(Permission.DECIDE_INFLUENCES));
        return Stream.concat(net, words(forms)).toList();
    }

    /** The forms in which a committee has its word on a link. */
    private static Stream<Route> words(InfluenceForms forms) {
        return Stream.of(
                Route.form(
                                "/forbundne-kar/{giver}/{from}/{taker}/{to}/{committee}/kladde",
                                forms.asks(Kind.WRITE),
                                forms.takes(Kind.WRITE))
                        .needs(Permission.KEEP_INFLUENCES),
                Route.form(
                                "/forbundne-kar/{giver}/{from}/{taker}/{to}/{committee}/frigiv",
                                forms.asks(Kind.RELEASE),
                                forms.takes(Kind.RELEASE))
                        .needs(Permission.DECIDE_INFLUENCES),
                Route.form(
                                "/forbundne-kar/{giver}/{from}/{taker}/{to}/{committee}/enig",
                                forms.asks(Kind.AGREE),
                                forms.takes(Kind.AGREE))
                        .needs(Permission.DECIDE_INFLUENCES),
                Route.form(
                                "/forbundne-kar/{giver}/{from}/{taker}/{to}/{committee}/afvis",
                                forms.asks(Kind.DECLINE),
                                forms.takes(Kind.DECLINE))
                        .needs(Permission.DECIDE_INFLUENCES),
                Route.form(
                                "/forbundne-kar/{giver}/{from}/{taker}/{to}/{committee}/traek-tilbage",
                                forms.asks(Kind.WITHDRAW),
                                forms.takes(Kind.WITHDRAW))
                        .needs(Permission.DECIDE_INFLUENCES));
    }
}
