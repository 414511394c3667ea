package dk.sigtepunkt.committees.internal.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** Checks a jar's signature with what the JDK brings: every entry signed, unchanged, and by somebody trusted. */
public final class SignedJar {
    private static final SignatureWords WORDS = SignatureWords.danish();

    private SignedJar() {}

    public static Set<X509Certificate> certificates(Path pem) throws IOException {
        try (InputStream stream = Files.newInputStream(pem)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(stream).stream()
                    .map(X509Certificate.class::cast)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (CertificateException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    /** What is wrong; empty when nothing is. */
    public static Optional<String> objection(byte[] bytes, Set<X509Certificate> trusted, Instant at)
            throws IOException {
        Path copy = Files.createTempFile("committee", ".jar");
        try {
            Files.write(copy, bytes);
            try (JarFile jar = new JarFile(copy.toFile(), true)) {
                for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                    Optional<String> objection = objection(jar, entry, trusted, at);
                    if (objection.isPresent()) {
                        return objection;
                    }
                }
            }
            return Optional.empty();
        } catch (SecurityException changed) {
            return Optional.of(WORDS.changedSince());
        } finally {
            Files.delete(copy);
        }
    }

    private static Optional<String> objection(JarFile jar, JarEntry entry, Set<X509Certificate> trusted, Instant at)
            throws IOException {
        if (entry.isDirectory() || partOfTheSignature(entry.getName())) {
            return Optional.empty();
        }
        try (InputStream content = jar.getInputStream(entry)) {
            // The signers are known, and the digest is checked, only once the entry has been read to its end.
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
        CodeSigner[] signers = entry.getCodeSigners();
        if (signers == null) {
            return Optional.of(WORDS.notSigned(entry.getName()));
        }
        boolean known = List.of(signers).stream()
                .anyMatch(signer -> trusts(signer.getSignerCertPath().getCertificates(), trusted, at));
        return known
                ? Optional.empty()
                : Optional.of(WORDS.signedByStranger(
                        signer(signers[0].getSignerCertPath().getCertificates())));
    }

    private static boolean partOfTheSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.matches("META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC))");
    }

    private static boolean trusts(List<? extends Certificate> chain, Set<X509Certificate> trusted, Instant at) {
        try {
            X509Certificate signer = (X509Certificate) chain.get(0);
            signer.checkValidity(Date.from(at));
            if (trusted.contains(signer)) {
                return true;
            }
            if (trusted.isEmpty()) {
                return false;
            }
            PKIXParameters parameters = new PKIXParameters(trusted.stream()
                    .map(anchor -> new TrustAnchor(anchor, null))
                    .collect(Collectors.toSet()));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509")
                                    .generateCertPath(chain.stream()
                                            .filter(certificate -> !trusted.contains(certificate))
                                            .toList()),
                            parameters);
            return true;
        } catch (GeneralSecurityException untrusted) {
            return false;
        }
    }

    private static String signer(List<? extends Certificate> chain) {
        return ((X509Certificate) chain.get(0)).getSubjectX500Principal().getName();
    }
}
