package dk.sigtepunkt.itests.committees;

import dk.sigtepunkt.itests.server.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A key with its self-made certificate, for signing jars with the JDK's own tools. */
final class SigningKey {
    private static final String PASSWORD = "kun-til-proeven";

    private final Path folder;
    private final String name;

    private SigningKey(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    static SigningKey make(Path folder, String name) {
        SigningKey key = new SigningKey(folder, name);
        key.run(
                "keytool",
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-validity",
                "30",
                "-dname",
                "CN=" + name,
                "-keystore",
                key.store(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD);
        return key;
    }

    /** The certificate as a PEM file. */
    Path certificate() {
        Path file = folder.resolve(name + ".pem");
        run(
                "keytool",
                "-exportcert",
                "-rfc",
                "-alias",
                name,
                "-keystore",
                store(),
                "-storepass",
                PASSWORD,
                "-file",
                file.toString());
        return file;
    }

    byte[] sign(CommitteeJar jar) throws IOException {
        Path file = jar.writeTo(folder.resolve(name + ".jar"));
        run("jarsigner", "-keystore", store(), "-storepass", PASSWORD, file.toString(), name);
        return Files.readAllBytes(file);
    }

    private String store() {
        return folder.resolve(name + ".p12").toString();
    }

    private void run(String tool, String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = Path.of(System.getProperty("java.home"), "bin", tool).toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Commands.run(folder, command);
    }
}
