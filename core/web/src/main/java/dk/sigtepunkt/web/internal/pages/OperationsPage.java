package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.strategy.Deviations;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;

/** What is installed, what was refused and why; for the administrator also the entry of a figure. */
final class OperationsPage implements Page {
    private final Frames frames;
    private final Catalogue catalogue;
    private final FigureStore figures;
    private final ExpectedFocusAreas expected;

    OperationsPage(Frames frames, Catalogue catalogue, FigureStore figures, ExpectedFocusAreas expected) {
        this.frames = frames;
        this.catalogue = catalogue;
        this.figures = figures;
        this.expected = expected;
    }

    @Override
    public Answer answer(Visit visit) {
        String kept = visit.query().getOrDefault("registreret", "");
        return shown(visit, 200, FigureForm.EMPTY, kept.matches("\\d{1,18}") ? kept : "");
    }

    /** @param kept the number of the batch that was just kept; empty for none */
    Answer shown(Visit visit, int status, FigureForm form, String kept) {
        CatalogueSnapshot snapshot = catalogue.snapshot();
        View view = new View(
                snapshot.committees().stream().map(OperationsPage::row).toList(),
                snapshot.refused().stream()
                        .map(refused ->
                                new Refused(refused.source(), CommitteeWords.moment(refused.at()), refused.findings()))
                        .toList(),
                Deviations.between(expected, snapshot.focusAreas()),
                Danish.number((double) figures.book().size(), 0),
                visit.session().isPresent() ? FigureForm.choices(snapshot) : List.of(),
                form,
                kept);
        return new Answer.Shown(status, "operations", frames.plain(visit, "Drift"), view);
    }

    private static Row row(KnownCommittee committee) {
        return new Row(
                new Link(
                        Links.NEWEST.committee(committee.id()),
                        committee.content().name()),
                committee.id().value(),
                committee.active(),
                committee.active() ? "Aktivt" : "Ikke installeret",
                committee.version(),
                CommitteeWords.moment(committee.since()),
                committee.content().focusAreas().size(),
                committee.content().indicators().size());
    }

    public record Row(
            Link link,
            String id,
            boolean active,
            String state,
            String version,
            String since,
            int focusAreas,
            int indicators) {}

    /** @param findings each with file, line and a sentence */
    public record Refused(String source, String at, List<String> findings) {}

    public record View(
            List<Row> committees,
            List<Refused> refused,
            List<String> deviations,
            String figures,
            List<FigureForm.Group> choices,
            FigureForm form,
            String kept) {}
}
