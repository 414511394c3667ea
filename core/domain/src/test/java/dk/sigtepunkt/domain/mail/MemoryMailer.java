package dk.sigtepunkt.domain.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Keeps the letters that it is handed; a test says how it goes with them. */
public final class MemoryMailer implements Mailer {
    public final List<Letter> sent = new ArrayList<>();
    public MailSetup setup = MailSetup.on(URI.create("https://sigtepunkt.example.dk"), 0);
    public MailDelivery answer = MailDelivery.SENT;
    /** Done before it answers. */
    public Runnable meanwhile = () -> {};

    @Override
    public MailSetup setup() {
        return setup;
    }

    @Override
    public MailDelivery send(Letter letter) {
        if (!setup.on()) {
            throw new IllegalStateException("mail is off");
        }
        meanwhile.run();
        if (answer.outcome() == MailDelivery.Outcome.SENT) {
            sent.add(letter);
        }
        return answer;
    }
}
