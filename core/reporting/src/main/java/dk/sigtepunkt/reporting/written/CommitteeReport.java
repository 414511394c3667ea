package dk.sigtepunkt.reporting.written;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.QuarterAssessment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A committee's report of a quarter, put together from what is there, for one reader: what is closed to that one is not in it.
 *
 * @param texts the committee's own by section, without those of areas and what is closed; also of a section that the template
 *     does not have
 * @param areas in the committee's order
 * @param work of those who write it; empty for everybody else
 */
public record CommitteeReport(
        ReportTold.Told told,
        TemplateVersion template,
        Head head,
        Map<String, ReleasedText> texts,
        List<ReportedArea> areas,
        Beside beside,
        Optional<ReportWork> work) {
    public CommitteeReport {
        texts = Map.copyOf(texts);
        areas = List.copyOf(areas);
    }

    /** The committee's own, of its work as a whole; empty when there is none, or it is closed. */
    public Optional<ReleasedText> assessment() {
        return Optional.ofNullable(texts.get(SectionKey.ASSESSMENT.value()));
    }

    /** All that is in it, in the order in which it is read. */
    public List<TemplatePart> parts() {
        return template.template().shown(texts.keySet(), head.names());
    }

    /**
     * Whose it is and how that stands.
     *
     * @param before the report before it, for a comparison; empty for the first
     * @param names what templates call sections, also those that its own does not have
     */
    public record Head(
            KnownCommittee committee,
            QuarterAssessment status,
            Optional<EarlierReport> before,
            Map<String, String> names) {}

    /**
     * What others said and asked.
     *
     * @param questions that bodies asked the committee, with the answers
     * @param influences what of others reached it in the quarter, and what it answered
     * @param whole the report of all that its figures are from
     */
    public record Beside(List<KeptQuestion> questions, QuartersInfluences influences, ConsolidatedReport whole) {
        public Beside {
            questions = List.copyOf(questions);
        }
    }

    /** What is closed in it, with the ground: everybody is told that. */
    public List<ReportStep.Closed> closed() {
        return told.report().closed();
    }
}
