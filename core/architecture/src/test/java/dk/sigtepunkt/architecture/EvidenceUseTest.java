package dk.sigtepunkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What was seen and heard is read beside figures and never made into one: whatever reckons does not know of it. A claim rests on
 * it, and gets a grade from that, which is a word and no number.
 */
class EvidenceUseTest {
    private static final String EVIDENCE = "dk.sigtepunkt.domain.evidence";

    private static List<String> users() {
        return ArchitectureTest.MODULES.stream()
                .flatMap(module -> module.files().stream())
                .filter(file -> !file.inTests() && !file.packageName().equals(EVIDENCE))
                .filter(file -> file.uses().contains(EVIDENCE))
                .map(SourceFile::packageName)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void onlyWhatKeepsItAndWhatShowsItKnowsOfIt() {
        assertThat(users())
                .containsExactly(
                        "dk.sigtepunkt.domain.claims",
                        // Whether an action is felt or was looked back on, and never how much was said.
                        "dk.sigtepunkt.domain.practice",
                        "dk.sigtepunkt.persistence.internal.evidence",
                        // What a committee's report shows of it beside its figures, which it moves in nothing.
                        "dk.sigtepunkt.reporting.internal.seals",
                        "dk.sigtepunkt.reporting.internal.written",
                        "dk.sigtepunkt.reporting.written",
                        "dk.sigtepunkt.rest.internal",
                        "dk.sigtepunkt.rest.internal.claims",
                        "dk.sigtepunkt.rest.internal.evidence",
                        "dk.sigtepunkt.rest.internal.practice",
                        "dk.sigtepunkt.rest.internal.reports",
                        "dk.sigtepunkt.shell.internal.claims",
                        "dk.sigtepunkt.shell.internal.practice",
                        "dk.sigtepunkt.web.internal.attachments",
                        "dk.sigtepunkt.web.internal.beside",
                        "dk.sigtepunkt.web.internal.claims",
                        "dk.sigtepunkt.web.internal.evidence",
                        // How many drafts wait, which says nothing of anything.
                        "dk.sigtepunkt.web.internal.work",
                        "dk.sigtepunkt.web.internal.written");
    }
}
