package dk.sigtepunkt.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What who sends mail is promised, whoever carries it. */
public abstract class MailerContract {
    private static final Letter LETTER = new Letter("soeren@example.dk", "Emne\r\nBcc: x@example.dk", "Tekst – ø", "1");

    /** One whose server takes everything. */
    protected abstract Mailer open();

    protected abstract Mailer off();

    /** The subjects of what has arrived, in order. */
    protected abstract List<String> arrived();

    @Test
    void aLetterIsTakenOverOnceWithASubjectOfOneLine() {
        Mailer mailer = open();
        assertThat(mailer.setup().on()).isTrue();
        assertThat(mailer.send(LETTER)).isEqualTo(MailDelivery.SENT);
        assertThat(arrived()).containsExactly("Emne Bcc: x@example.dk");
    }

    @Test
    void whileItIsOffNothingIsSent() {
        Mailer mailer = off();
        assertThat(mailer.setup().on()).isFalse();
        assertThatThrownBy(() -> mailer.send(LETTER)).isInstanceOf(IllegalStateException.class);
        assertThat(arrived()).isEmpty();
    }
}
