package dk.sigtepunkt.reporting.internal.written;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionStore;
import dk.sigtepunkt.domain.templates.ReportTemplates;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.written.EarlierReport;
import dk.sigtepunkt.reporting.written.EarlierTexts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report before another one: to everybody when it is published; whether there is a draft of it, to those who write alone. */
record EarlierOnes(
        ReportHistory history, SectionStore sections, JudgementHistory judgements, ReportTemplates templates) {
    /**
     * @param moment that the later one is read at
     * @param areas of the later one; none of a report of all, which says nothing of each
     */
    Optional<EarlierReport> before(ReportTold.Told told, Instant moment, List<FocusAreaPart> areas) {
        return history.book()
                .before(told.report().ref())
                .flatMap(one -> one.knownBy(moment)
                        .standing(moment)
                        .filter(state -> told.working() || state == StateCode.PUBLISHED)
                        .map(state ->
                                earlier(one, state, texts(outside(one, moment, state, told.reader()), moment, areas))));
    }

    private EarlierReport earlier(WrittenReport report, StateCode state, EarlierTexts texts) {
        return new EarlierReport(
                report.ref(),
                state,
                templates
                        .of(report)
                        .template()
                        .shown(
                                texts.own().keySet(),
                                templates.names(report.ref().kind())),
                texts);
    }

    /** As somebody reads it to whom nothing is told of what is closed in it today. */
    private static ReportTold.Told outside(WrittenReport report, Instant moment, StateCode state, Actor reader) {
        WrittenReport then = report.then(moment);
        return new ReportTold.Told(then, state, false, false, then.frozen().or(() -> Optional.of(moment)), reader);
    }

    private EarlierTexts texts(ReportTold.Told told, Instant moment, List<FocusAreaPart> areas) {
        if (told.report().ref().committee().isEmpty()) {
            return new EarlierTexts(Optional.empty(), words(told), Map.of(), Map.of());
        }
        ReportTexts texts = new ReportTexts(sections.released(), told);
        JudgementBook judged = judgements.known(Optional.of(told.read().orElse(moment)));
        Map<FocusAreaKey, String> said = new HashMap<>();
        Map<FocusAreaKey, JudgementEntry.Explained> explained = new HashMap<>();
        for (FocusAreaPart part : areas) {
            FocusAreaKey key = part.area().ref().key();
            if (told.tells(new ReportItem(ReportItem.Kind.AREA, key.value()))) {
                text(texts, SectionKey.of(key)).ifPresent(text -> said.put(key, text));
                explanation(told.report().ref(), key, judged).ifPresent(one -> explained.put(key, one));
            }
        }
        return new EarlierTexts(told.report().reflection(), own(texts), said, explained);
    }

    private static Map<String, String> own(ReportTexts texts) {
        return texts.own().entrySet().stream()
                .filter(one -> one.getValue().stands())
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, one -> one.getValue().text()));
    }

    /** Those of a report that is no committee's. */
    private static Map<String, String> words(ReportTold.Told told) {
        return told.report().words().entrySet().stream()
                .filter(one -> told.tells(ReportItem.section(one.getKey())))
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, one -> one.getValue().text()));
    }

    private static Optional<String> text(ReportTexts texts, SectionKey key) {
        return texts.of(key).filter(ReleasedText::stands).map(ReleasedText::text);
    }

    private static Optional<JudgementEntry.Explained> explanation(
            ReportRef ref, FocusAreaKey key, JudgementBook judged) {
        CommitteeId committee = ref.committee().orElseThrow();
        return judged.of(new ItemQuarter(new FocusAreaRef(committee, key), ref.quarter()))
                .explanation();
    }
}
