package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.DeviationWords;
import dk.sigtepunkt.domain.strategy.Deviations;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says each difference between the adopted focus areas and the installed ones once: when it comes and when it goes. */
final class DeviationLog {
    private static final Logger LOG = LoggerFactory.getLogger(DeviationLog.class);
    private static final CatalogueWords WORDS = CatalogueWords.danish();

    private final ExpectedFocusAreas expected;
    private final DeviationWords words;
    private List<String> told = List.of();

    DeviationLog(ExpectedFocusAreas expected, DeviationWords words) {
        this.expected = expected;
        this.words = words;
    }

    void tell(List<KnownCommittee> committees) {
        List<FocusArea> installed = committees.stream()
                .filter(KnownCommittee::active)
                .flatMap(committee -> committee.content().focusAreas().stream())
                .toList();
        List<String> now = Deviations.between(expected, installed, words);
        now.stream().filter(sentence -> !told.contains(sentence)).forEach(LOG::warn);
        told.stream()
                .filter(sentence -> !now.contains(sentence))
                .forEach(sentence -> LOG.info(WORDS.deviatesNoMore(sentence)));
        told = now;
    }

    /** The sentences said last. */
    List<String> told() {
        return told;
    }
}
