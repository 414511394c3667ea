package dk.sigtepunkt.domain.templates;

import static dk.sigtepunkt.domain.templates.TemplateTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.Drills;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WriteResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever template is approved: a report shows each chapter once and loses no text; and what differs is told, no more. */
class TemplatePropertyTest {
    private static final int ROUNDS = Drills.of(400, 150);
    private static final List<String> KEYS = List.of("forord", "samspil", "efterord", "introduction", "conclusion");

    private final Random chance = new Random(20260930);

    private Template any(ReportKind kind) {
        List<TemplatePart> parts = new ArrayList<>();
        for (Chapter chapter : Chapter.all(kind)) {
            if (chapter.needed(kind) || chance.nextBoolean()) {
                parts.add(new TemplatePart(chapter.code(), heading(chapter.code()), guide(), false));
            }
        }
        for (String key : KEYS) {
            if (chance.nextBoolean()) {
                parts.add(new TemplatePart(key, heading(key), guide(), chance.nextBoolean()));
            }
        }
        if (kind == ReportKind.COMMITTEE) {
            parts.add(new TemplatePart(Template.ASSESSMENT, heading("vurdering"), guide(), true));
        }
        Collections.shuffle(parts, chance);
        return new Template(kind, parts, TemplateFigures.BY_RULE);
    }

    private String heading(String key) {
        return chance.nextInt(4) == 0 ? "Om " + key : key;
    }

    private String guide() {
        return chance.nextInt(3) == 0 ? "Skriv kort." : "";
    }

    private ReportKind kind() {
        return List.of(ReportKind.values()).get(chance.nextInt(ReportKind.values().length));
    }

    @Test
    void noTextIsLostAndEachChapterIsThereOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            Template template = any(kind());
            Set<String> written = new HashSet<>(KEYS.subList(0, chance.nextInt(KEYS.size() + 1)));
            List<String> shown = template.shown(written, Map.of()).stream()
                    .map(TemplatePart::key)
                    .toList();
            assertThat(shown).doesNotHaveDuplicates().containsAll(written).containsAll(template.sections());
            assertThat(shown)
                    .containsAll(Chapter.all(template.kind()).stream()
                            .filter(one -> one.needed(template.kind()))
                            .map(Chapter::code)
                            .toList());
            assertThat(shown.subList(0, template.parts().size()))
                    .isEqualTo(template.parts().stream().map(TemplatePart::key).toList());
        }
    }

    @Test
    void whateverIsProposedIsKeptAsItIsOrRefused() {
        for (int round = 0; round < ROUNDS; round++) {
            Template template = any(kind());
            TemplateTown town = new TemplateTown();
            Map<String, String> sent = TemplateTown.sent(template.parts());
            sent.put("rule", "attention");
            WriteResult<TemplateVersion> result = town.keep()
                    .propose(template.kind(), name -> sent.getOrDefault(name, ""), OptionalInt.empty(), OFFICE);
            assertThat(result).as("%s", template).isInstanceOf(WriteResult.Kept.class);
            assertThat(((WriteResult.Kept<TemplateVersion>) result).now().template())
                    .isEqualTo(template);
            String needed = Arrays.stream(Chapter.values())
                    .filter(one -> one.needed(template.kind()))
                    .map(Chapter::code)
                    .findAny()
                    .orElseThrow();
            List<TemplatePart> fewer = template.parts().stream()
                    .filter(part -> !part.key().equals(needed))
                    .toList();
            Map<String, String> lacking = TemplateTown.sent(fewer);
            lacking.put("rule", "attention");
            assertThat(town.keep()
                            .propose(
                                    template.kind(),
                                    name -> lacking.getOrDefault(name, ""),
                                    OptionalInt.empty(),
                                    OFFICE))
                    .isInstanceOf(WriteResult.Refused.class);
        }
    }

    @Test
    void twoDifferExactlyWhereSomethingIsTold() {
        for (int round = 0; round < ROUNDS; round++) {
            ReportKind kind = kind();
            Template before = any(kind);
            Template after = any(kind);
            assertThat(TemplateDifferences.of(before, before)).isEmpty();
            List<TemplateChange> changes = TemplateDifferences.of(before, after);
            assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
            assertThat(applied(before, after, changes)).isEqualTo(after);
            changes.forEach(change ->
                    assertThat(TemplateWords.in(Danish.LOCALE).change(change)).isNotBlank());
        }
    }

    /** The earlier one with the changes made in it, as a person would who reads them. */
    private static Template applied(Template before, Template after, List<TemplateChange> changes) {
        List<TemplatePart> parts = new ArrayList<>(before.parts());
        for (TemplateChange change : changes) {
            switch (change.kind()) {
                case REMOVED, MOVED -> parts.removeIf(part -> part.key().equals(change.key()));
                case HEADING, GUIDE, REQUIRED ->
                    parts.replaceAll(part -> part.key().equals(change.key())
                            ? after.part(part.key()).orElseThrow()
                            : part);
                case ADDED, FIGURES -> {}
            }
        }
        for (int at = 0; at < after.parts().size(); at++) {
            TemplatePart part = after.parts().get(at);
            boolean comes = changes.stream()
                    .anyMatch(change -> change.key().equals(part.key())
                            && (change.kind() == TemplateChange.Kind.ADDED
                                    || change.kind() == TemplateChange.Kind.MOVED));
            if (comes) {
                parts.add(at, part);
            }
        }
        return new Template(before.kind(), parts, after.figures());
    }
}
