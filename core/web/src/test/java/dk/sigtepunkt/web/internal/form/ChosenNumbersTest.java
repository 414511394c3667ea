package dk.sigtepunkt.web.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a text's writer can choose stands after it, and what was chosen is not asked again. */
class ChosenNumbersTest {
    private static final WrittenFault ASKED = new WrittenFault(
            "text",
            "number-ambiguous",
            "»3,4 %« kan være flere.",
            Optional.of(new WrittenFault.Asked(
                    "choose.text.1",
                    "Hvad er »3,4 %«?",
                    List.of(new WrittenFault.Choice("a", "Ledighed"), new WrittenFault.Choice("b", "Fravær")))));

    private static List<FormField> fields(List<WrittenFault> faults) {
        Map<String, String> written = Map.of("text", "3,4 % og 3,4 %", "choose.text.0", "a");
        FormSheet sheet = new FormSheet(name -> written.getOrDefault(name, ""), faults, name -> name);
        return sheet.add(sheet.area("text", 100))
                .section("", "")
                .sections()
                .get(0)
                .fields();
    }

    @Test
    void theChoicesStandAfterTheTextAndWhatWasChosenIsSentAlong() {
        assertThat(fields(List.of(ASKED)))
                .extracting(
                        FormField::name,
                        FormField::label,
                        field -> field.input().kind())
                .containsExactly(
                        tuple("text", "text", "area"),
                        tuple("choose.text.0", "", "hidden"),
                        tuple("choose.text.1", "Hvad er »3,4 %«?", "choice"));
        assertThat(fields(List.of(ASKED)).get(2).input().choices())
                .extracting(FormField.Choice::code)
                .containsExactly("a", "b");
    }

    @Test
    void aFormWithoutFaultsAsksNothing() {
        assertThat(fields(List.of())).hasSize(1);
    }
}
