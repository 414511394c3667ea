package dk.sigtepunkt.attachments.internal.scan;

import dk.sigtepunkt.domain.attachments.MalwareScanner;
import dk.sigtepunkt.domain.attachments.Scan;
import dk.sigtepunkt.domain.deployments.Artifact;
import java.io.IOException;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks ClamAV's daemon, when the installation names one; an address that cannot be read counts as one that does not answer. */
@Component(service = MalwareScanner.class, configurationPid = ClamdScanner.PID)
@Designate(ocd = ScannerConfiguration.class)
public final class ClamdScanner implements MalwareScanner {
    static final String PID = "dk.sigtepunkt.attachments";

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final String CLEAN = "stream: OK";
    private static final String HEAD = "stream: ";
    private static final String FOUND = " FOUND";
    private static final int LONGEST_NAME = 100;

    private final String written;
    private final Duration most;

    @Activate
    public ClamdScanner(ScannerConfiguration configuration) {
        this(configuration.scanner(), Duration.ofSeconds(Math.max(1, configuration.scannerSeconds())));
    }

    /** @param written empty for no scanner */
    ClamdScanner(String written, Duration most) {
        this.written = written.strip();
        this.most = most;
    }

    @Override
    public Scan scan(Artifact handed) {
        if (written.isEmpty()) {
            return new Scan.Clean();
        }
        Optional<SocketAddress> address = ScannerAddress.read(written);
        if (address.isEmpty()) {
            LOG.warn("{}: scanner is neither tcp://host:port nor unix:/path, so no file is taken", PID);
            return new Scan.Unreachable();
        }
        try {
            return understood(new ClamdStream(address.get(), most).ask(handed.bytes()));
        } catch (IOException silent) {
            LOG.warn("The scanner at {} does not answer, so no file is taken: {}", written, silent.toString());
            return new Scan.Unreachable();
        }
    }

    private Scan understood(String answer) {
        if (answer.equals(CLEAN)) {
            return new Scan.Clean();
        }
        if (answer.startsWith(HEAD) && answer.endsWith(FOUND)) {
            String name = answer.substring(HEAD.length(), answer.length() - FOUND.length())
                    .replaceAll("[^\\p{Alnum}._/-]", "");
            return new Scan.Found(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        }
        LOG.warn("The scanner at {} could not look at a file, so it is not taken: {}", written, answer);
        return new Scan.Unreachable();
    }
}
