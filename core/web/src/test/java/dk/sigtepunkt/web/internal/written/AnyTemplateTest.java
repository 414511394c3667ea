package dk.sigtepunkt.web.internal.written;

import static dk.sigtepunkt.web.internal.written.WrittenTown.QUARTERLY;
import static dk.sigtepunkt.web.internal.written.WrittenTown.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.templates.Chapter;
import dk.sigtepunkt.domain.templates.MemoryTemplates;
import dk.sigtepunkt.domain.templates.SomeTemplates;
import dk.sigtepunkt.domain.templates.Template;
import dk.sigtepunkt.domain.templates.TemplateFigures;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever template a body approves: a report that is read with it has each of its parts once and every text that was written. */
class AnyTemplateTest {
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final Period LATER = Period.quarter(2026, 4);
    private static final Instant NOW = Instant.parse("2025-12-01T10:00:00Z");
    private static final int ROUNDS = 12;

    private final WrittenTown town = new WrittenTown();
    private final MemoryTemplates store = town.installation.written.templates();
    private final Random chance = new Random(68);

    private TemplateRef any(ReportKind kind) {
        List<TemplatePart> parts = new ArrayList<>();
        for (Chapter chapter : Chapter.all(kind)) {
            if (chapter.needed(kind) || chance.nextBoolean()) {
                parts.add(new TemplatePart(chapter.code(), "Del " + chapter.code(), "", false));
            }
        }
        for (String key : List.of("samspil", "introduction", "conclusion", "efterord")) {
            if (chance.nextInt(3) == 0) {
                parts.add(SomeTemplates.section(key, "Del " + key, chance.nextBoolean()));
            }
        }
        if (kind == ReportKind.COMMITTEE) {
            parts.add(SomeTemplates.section(Template.ASSESSMENT, "Del vurdering", true));
        }
        Collections.shuffle(parts, chance);
        return SomeTemplates.inForce(
                store, new Template(kind, parts, TemplateFigures.BY_RULE), LATER, NOW.minusSeconds(60));
    }

    private static void whole(Document page, Template template, boolean committee) {
        List<String> headings = page.select("main h2").eachText();
        for (TemplatePart part : template.parts()) {
            boolean shown = committee || part.chapter().isPresent();
            if (shown) {
                assertThat(headings).containsOnlyOnce(part.heading());
            }
        }
        assertThat(headings)
                .containsSubsequence(template.parts().stream()
                        .filter(part -> part.chapter().isPresent())
                        .map(TemplatePart::heading)
                        .toList());
        assertThat(page.select("[id]").stream().map(Element::id).toList()).doesNotHaveDuplicates();
    }

    @Test
    void aCommitteesReportLosesNothing() {
        Template first = SomeTemplates.turned(ReportKind.COMMITTEE, SomeTemplates.section("samspil", "Samspil", false));
        SomeTemplates.inForce(store, first, QUARTER, NOW.minusSeconds(90));
        WrittenTown.kept(town.press(town.secretary, REPORT + "/begynd", Map.of()));
        town.written("samspil", "Vi går sammen.");
        town.submittedFrom();
        WrittenTown.kept(
                town.send(town.chair, REPORT + "/behandl", Map.of("meeting", "2026-03-09", "decided", "Godkendt.")));
        WrittenTown.kept(town.send(town.office, REPORT + "/forelaeg", Map.of("meeting", "2026-03-09")));
        WrittenTown.kept(town.send(town.office, REPORT + "/offentliggoer", Map.of()));
        whole(town.installation.page(REPORT), first, true);
        for (int round = 0; round < ROUNDS; round++) {
            TemplateRef ref = any(ReportKind.COMMITTEE);
            Document page = town.installation.page(REPORT + "?skabelon=" + ref.number());
            whole(page, store.book().find(ref).orElseThrow().template(), true);
            assertThat(page.text())
                    .contains(
                            "Vi går sammen.", "Søen er ren.", "Det går fremad.", "skabelonens version " + ref.number());
        }
        assertThat(town.installation.page(REPORT).text()).contains("Skabelon: version 2");
    }

    @Test
    void aQuarterlyReportLosesNothing() {
        WrittenTown.kept(town.press(town.office, QUARTERLY + "/begynd", Map.of()));
        WrittenTown.kept(town.send(town.office, QUARTERLY + "/tekst/introduction", Map.of("text", "Et godt kvartal.")));
        WrittenTown.kept(town.send(town.office, QUARTERLY + "/tekst/conclusion", Map.of("text", "Vi går videre.")));
        for (int round = 0; round < ROUNDS; round++) {
            TemplateRef ref = any(ReportKind.QUARTERLY);
            Document page = town.page(town.office, QUARTERLY + "?skabelon=" + ref.number());
            whole(page, store.book().find(ref).orElseThrow().template(), false);
            assertThat(page.text()).contains("Et godt kvartal.", "Vi går videre.");
        }
        assertThat(town.page(town.office, QUARTERLY).text()).contains("Skabelon: version 1 (som leveret)");
    }
}
