package dk.sigtepunkt.reporting.written;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.SigtepunktPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report of all committees, built on theirs.
 *
 * @param figures of its quarter, with every sigtepunkt and focus area, also those where nothing happened
 * @param texts its own words by section, also of one that the template does not have; without those that are closed to the reader
 * @param committees every committee that counts in the quarter, with where its report is
 * @param work of those who write it; empty for everybody else
 */
public record OverallReport(
        ReportTold.Told told,
        TemplateVersion template,
        Figures figures,
        Map<String, ReportNote.Worded> texts,
        List<Contribution> committees,
        Beside beside,
        Optional<ReportWork> work) {
    public OverallReport {
        texts = Map.copyOf(texts);
        committees = List.copyOf(committees);
    }

    /**
     * What a template may ask for besides.
     *
     * @param keyFigures those that it shows on the overview
     * @param questions that bodies asked and that follow the quarter
     * @param influences what is felt in other committees' areas
     * @param corrections the figures that were replaced
     * @param depth of an in-depth follow-up each focus area; none of a quarterly report
     * @param names what templates call sections, also those that its own does not have
     * @param before the report of its kind before it, for a comparison; empty when there is none that the reader may read
     */
    public record Beside(
            List<IndicatorPart> keyFigures,
            List<KeptQuestion> questions,
            Optional<QuartersInfluences> influences,
            List<Correction> corrections,
            List<ReportedArea> depth,
            Map<String, String> names,
            Optional<EarlierReport> before) {
        public Beside {
            keyFigures = List.copyOf(keyFigures);
            questions = List.copyOf(questions);
            corrections = List.copyOf(corrections);
            depth = List.copyOf(depth);
        }
    }

    /**
     * What is reckoned of the quarter.
     *
     * @param today the day it was put together
     * @param example whether any figure behind it is made up
     * @param areas without those that are closed to the reader, and without what is closed in them
     * @param whole all of it, of which notes tell where numbers are from
     */
    public record Figures(
            Period quarter,
            LocalDate today,
            boolean example,
            List<SigtepunktPart> sigtepunkter,
            List<FocusAreaPart> areas,
            ConsolidatedReport whole) {
        public Figures {
            sigtepunkter = List.copyOf(sigtepunkter);
            areas = List.copyOf(areas);
        }

        /** What changed in the areas, in their order. */
        public List<Change> changes() {
            return areas.stream().flatMap(part -> part.changes().stream()).toList();
        }
    }

    /** All that is in it, in the order in which it is read. */
    public List<TemplatePart> parts() {
        return template.template().shown(texts.keySet(), beside.names());
    }

    /** Its own words in that order. */
    public List<ReportNote.Worded> words() {
        return parts().stream()
                .flatMap(part -> Optional.ofNullable(texts.get(part.key())).stream())
                .toList();
    }

    /**
     * A committee's report that it is built on.
     *
     * @param state of the quarter's report; empty when the committee has submitted none: it is missing
     * @param old the last one before that was published, which stands in for a missing one and is old; empty for none
     */
    public record Contribution(
            KnownCommittee committee, ReportRef report, Optional<StateCode> state, Optional<ReportRef> old) {
        public boolean missing() {
            return state.isEmpty();
        }
    }

    /** The committees whose report is missing. */
    public List<Contribution> missing() {
        return committees.stream().filter(Contribution::missing).toList();
    }
}
