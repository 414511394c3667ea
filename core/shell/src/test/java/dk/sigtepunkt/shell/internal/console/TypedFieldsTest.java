package dk.sigtepunkt.shell.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.written.WrittenFields;
import org.junit.jupiter.api.Test;

class TypedFieldsTest {
    private static final String CLAIM = "Indsatsen har medført et fald i ledigheden.";

    private static String said(TypedFields typed) {
        WrittenFields fields = WrittenFields.of(typed.fields());
        String text = fields.said("answer", "Svar", 500);
        return fields.sound() ? text : fields.faults().get(0).code();
    }

    @Test
    void aWordingIsKeptWithTheReasonThatWasTyped() {
        assertThat(said(new TypedFields().with("answer", CLAIM))).isEqualTo("overclaims");
        assertThat(said(new TypedFields().with("answer", CLAIM).keeping("det er vist i et forsøg")))
                .isEqualTo(CLAIM + " [Ordlyden »medført« er beholdt: det er vist i et forsøg]");
        assertThat(said(new TypedFields().with("answer", "Stien er færdig.").keeping("uden grund")))
                .isEqualTo("Stien er færdig.");
    }
}
