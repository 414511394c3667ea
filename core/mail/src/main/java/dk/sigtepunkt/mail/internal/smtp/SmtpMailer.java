package dk.sigtepunkt.mail.internal.smtp;

import dk.sigtepunkt.domain.mail.Letter;
import dk.sigtepunkt.domain.mail.MailDelivery;
import dk.sigtepunkt.domain.mail.MailSetup;
import dk.sigtepunkt.domain.mail.Mailer;
import dk.sigtepunkt.mail.internal.settings.MailConfiguration;
import dk.sigtepunkt.mail.internal.settings.MailSettings;
import dk.sigtepunkt.mail.internal.settings.MailSettingsReader;
import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mail over to the server that the installation names; off until it names one and says so. */
@Component(service = Mailer.class, configurationPid = SmtpMailer.PID)
@Designate(ocd = MailConfiguration.class)
public final class SmtpMailer implements Mailer {
    static final String PID = "dk.sigtepunkt.mail";

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);

    private final Optional<SmtpLine> line;
    private final MailSetup setup;

    @Activate
    public SmtpMailer(MailConfiguration configuration, @Reference Clock clock) {
        MailSettingsReader reader = new MailSettingsReader(configuration);
        Optional<MailSettings> settings = reader.read();
        line = settings.map(one -> new SmtpLine(one, clock));
        setup = new MailSetup(settings.map(MailSettings::terms), reader.faults());
        reader.faults().forEach(fault -> LOG.warn("{}: {}", PID, fault));
    }

    @Override
    public MailSetup setup() {
        return setup;
    }

    @Override
    public MailDelivery send(Letter letter) {
        return line.orElseThrow(() -> new IllegalStateException("mail is off")).send(letter);
    }
}
