package dk.sigtepunkt.shell.internal.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** Lines as somebody types them. A terminal sends each sign as it is typed and shows only what comes back. */
final class TypedLines {
    private static final int LONGEST = 8 * 1024;
    private static final int INTERRUPT = 3;
    private static final int END = 4;
    private static final int BACKSPACE = 8;
    private static final int ESCAPE = 27;
    private static final int DELETE = 127;
    private static final int FIRST_PRINTED = 32;
    /** In UTF-8 the bytes of a sign after its first one begin with these bits. */
    private static final int FOLLOWS = 0x80;

    private static final int FOLLOWS_MASK = 0xC0;

    private final InputStream in;
    private final OutputStream echo;
    private final boolean terminal;
    private boolean afterReturn;

    /** @param terminal whether the client has asked for one */
    TypedLines(InputStream in, OutputStream echo, boolean terminal) {
        this.in = in;
        this.echo = echo;
        this.terminal = terminal;
    }

    /** @return empty when there are no more */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream typed = new ByteArrayOutputStream();
        while (true) {
            int sign = in.read();
            boolean secondHalf = sign == '\n' && afterReturn;
            afterReturn = sign == '\r';
            if (sign < 0 || (terminal && sign == END && typed.size() == 0)) {
                return typed.size() == 0 ? Optional.empty() : Optional.of(typed.toString(UTF_8));
            }
            if (secondHalf) {
                continue;
            }
            if (sign == '\n' || sign == '\r') {
                show("\n");
                return Optional.of(typed.toString(UTF_8));
            }
            if (terminal && sign == INTERRUPT) {
                show("^C\n");
                return Optional.of("");
            }
            take(sign, typed);
        }
    }

    private void take(int sign, ByteArrayOutputStream typed) throws IOException {
        if (terminal && (sign == DELETE || sign == BACKSPACE)) {
            rubOut(typed);
        } else if (terminal && sign == ESCAPE) {
            passOverKey();
        } else if (typed.size() < LONGEST && (!terminal || sign >= FIRST_PRINTED)) {
            typed.write(sign);
            if (terminal) {
                echo.write(sign);
                echo.flush();
            }
        }
    }

    private void rubOut(ByteArrayOutputStream typed) throws IOException {
        byte[] line = typed.toByteArray();
        int last = line.length - 1;
        while (last > 0 && (line[last] & FOLLOWS_MASK) == FOLLOWS) {
            last--;
        }
        if (last >= 0) {
            typed.reset();
            typed.writeBytes(Arrays.copyOf(line, last));
            show("\b \b");
        }
    }

    /** An arrow or another key without a sign: escape, a bracket, digits and one letter. */
    private void passOverKey() throws IOException {
        int sign = in.read();
        if (sign == '[' || sign == 'O') {
            do {
                sign = in.read();
            } while ((sign >= '0' && sign <= '9') || sign == ';');
        }
    }

    private void show(String text) throws IOException {
        if (terminal) {
            echo.write(text.getBytes(UTF_8));
            echo.flush();
        }
    }
}
