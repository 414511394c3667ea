package dk.sigtepunkt.domain.mail;

import java.util.List;

final class MemoryMailerTest extends MailerContract {
    private final MemoryMailer mailer = new MemoryMailer();

    @Override
    protected Mailer open() {
        return mailer;
    }

    @Override
    protected Mailer off() {
        mailer.setup = MailSetup.OFF;
        return mailer;
    }

    @Override
    protected List<String> arrived() {
        return mailer.sent.stream().map(Letter::subject).toList();
    }
}
