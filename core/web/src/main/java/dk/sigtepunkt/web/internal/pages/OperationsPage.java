package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.InstalledBundle;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.strategy.Deviations;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is installed and how it runs; for the administrator also what was done, and the forms that do something. */
final class OperationsPage implements Page {
    private static final int HISTORY = 50;

    private final Frames frames;
    private final Services services;

    OperationsPage(Frames frames, Services services) {
        this.frames = frames;
        this.services = services;
    }

    @Override
    public Answer answer(Visit visit, Reading reading) {
        return shown(visit, reading, 200, FigureForm.EMPTY);
    }

    /** @param form the figure form as it was sent, with what is wrong in it */
    Answer shown(Visit visit, Reading reading, int status, FigureForm form) {
        CatalogueSnapshot catalogue = reading.committees();
        boolean administrator = visit.session().isPresent();
        List<InstalledBundle> bundles = services.deployments().installed();
        List<SourceStatus> sources = services.sources().all(reading);
        View view = new View(
                status == 200 ? OperationsMessage.of(visit, catalogue) : OperationsMessage.NONE,
                cards(catalogue, bundles, administrator),
                strangers(catalogue, administrator),
                Deviations.of(services.expected(), catalogue).sentences(),
                sources.isEmpty() ? "" : SourcesPage.summary(sources),
                services.sources().waiting().size(),
                Danish.number((double) reading.figures().size(), 0),
                administrator ? FigureForm.choices(catalogue) : List.of(),
                form,
                administrator ? history(catalogue) : List.of(),
                administrator ? WiringWords.sentences(services.deployments().wiring(), bundles) : List.of());
        return new Answer.Shown(status, "operations", frames.plain(visit, "Drift"), view);
    }

    private List<CommitteeCard> cards(
            CatalogueSnapshot catalogue, List<InstalledBundle> bundles, boolean administrator) {
        Map<CommitteeId, Fault> faults = services.contributions().faults(catalogue);
        return catalogue.committees().stream()
                .map(known -> CommitteeCard.of(
                        known,
                        catalogue,
                        Optional.ofNullable(faults.get(known.id())),
                        bundles,
                        administrator,
                        services.deployments()))
                .toList();
    }

    /** What was refused and belongs to no committee that is known here. */
    private static List<CommitteeCard.Refused> strangers(CatalogueSnapshot catalogue, boolean administrator) {
        return catalogue.refused().stream()
                .filter(refused ->
                        refused.committee().flatMap(catalogue::committee).isEmpty())
                .map(refused -> CommitteeCard.Refused.of(refused, administrator))
                .toList();
    }

    private List<HistoryLine> history(CatalogueSnapshot catalogue) {
        return services.log().newest(HISTORY).stream()
                .map(deployment -> HistoryLine.of(deployment, catalogue))
                .toList();
    }

    /**
     * @param refused what was refused of no known committee
     * @param sources how many data sources can be asked, in words; empty when there are none
     * @param quarantined how many cases wait for a person
     * @param history what was done, newest first; empty unless signed in
     * @param wiring how cleanly committees come and go; empty unless signed in
     */
    public record View(
            OperationsMessage message,
            List<CommitteeCard> committees,
            List<CommitteeCard.Refused> refused,
            List<String> deviations,
            String sources,
            int quarantined,
            String figures,
            List<FigureForm.Group> choices,
            FigureForm form,
            List<HistoryLine> history,
            List<String> wiring) {}
}
