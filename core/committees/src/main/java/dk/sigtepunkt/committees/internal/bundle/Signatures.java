package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.committees.internal.installation.InstallationData;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.committees.internal.refusal.SignatureWords;
import dk.sigtepunkt.committees.internal.refusal.SignedJar;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether committees must be signed, and whether one is. */
@Component(service = Signatures.class, configurationPid = Signatures.PID)
@Designate(ocd = Signatures.Configuration.class)
public final class Signatures {
    static final String PID = "dk.sigtepunkt.committees";

    private static final Logger LOG = LoggerFactory.getLogger(Signatures.class);
    private static final SignatureWords WORDS = SignatureWords.danish();

    private final Clock clock;
    private volatile boolean required;
    private volatile String certificates = "";

    @Activate
    public Signatures(Configuration configuration, @Reference Clock clock) {
        this.clock = clock;
        configure(configuration);
    }

    @Modified
    void configure(Configuration configuration) {
        required = configuration.requireSigned();
        certificates = configuration.trustedCertificates();
    }

    public boolean required() {
        return required;
    }

    /** What is wrong with a jar's signature now; empty when nothing is or none is required. */
    public Optional<Objection> objection(byte[] jar) {
        return objection(jar, clock.instant());
    }

    /** @param at when the certificates must have been valid: a committee does not go because one expires */
    public Optional<Objection> objection(byte[] jar, Instant at) {
        if (!required) {
            return Optional.empty();
        }
        try {
            return SignedJar.objection(jar, SignedJar.certificates(Path.of(certificates)), at)
                    .map(objection -> new Objection(objection, WORDS.notRightlySigned()));
        } catch (IOException unreadable) {
            return Optional.of(
                    WORDS.certificatesUnreadable(certificates, String.valueOf(unreadable.getMessage()), PID));
        }
    }

    /** Whether somebody trusted has signed all of a jar, also where none has to be signed. */
    public boolean trusts(byte[] jar) {
        try {
            Set<X509Certificate> trusted = trusted();
            return !trusted.isEmpty()
                    && SignedJar.objection(jar, trusted, clock.instant()).isEmpty();
        } catch (IOException unreadable) {
            LOG.warn(WORDS.trustedUnreadable(InstallationData.trustedCertificates()), unreadable);
            return false;
        }
    }

    private Set<X509Certificate> trusted() throws IOException {
        Set<X509Certificate> trusted = new HashSet<>();
        if (!certificates.isEmpty()) {
            trusted.addAll(SignedJar.certificates(Path.of(certificates)));
        }
        Path folder = InstallationData.trustedCertificates();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{pem,crt}")) {
                for (Path file : files) {
                    trusted.addAll(SignedJar.certificates(file));
                }
            } catch (DirectoryIteratorException broken) {
                throw broken.getCause();
            }
        }
        return trusted;
    }

    /** What the operator decides about committees, {@code etc/dk.sigtepunkt.committees.cfg}. */
    @ObjectClassDefinition(name = "Sigtepunkt: udvalg")
    @interface Configuration {
        @AttributeDefinition(
                name = "requireSigned",
                description =
                        "true: only jars signed by one of the trusted certificates are installed; a committee file"
                                + " that stands alone cannot be signed and is refused. What the distribution brings is exempt.")
        boolean requireSigned() default false;

        @AttributeDefinition(
                name = "trustedCertificates",
                description =
                        "A PEM file with the certificates whose signatures are trusted, also of code that nobody has approved;"
                                + " for that, the files in etc/trusted count too.")
        String trustedCertificates() default "";
    }
}
