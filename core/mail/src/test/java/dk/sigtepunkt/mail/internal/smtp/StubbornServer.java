package dk.sigtepunkt.mail.internal.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Speaks as much SMTP as is needed, and answers one thing otherwise: once, to one who comes. */
final class StubbornServer implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final String to;
    private final String with;

    /**
     * @param to the command that is answered otherwise; empty for the greeting, a dot for the end of the letter
     * @param with the answer; empty for none but a closed line
     */
    StubbornServer(String to, String with) throws IOException {
        this.to = to;
        this.with = with;
        Thread thread = new Thread(this::serve, "stubborn-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try (Socket caller = door.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
                OutputStream out = caller.getOutputStream()) {
            boolean letter = false;
            boolean goesOn = answer(out, "", "220 here");
            for (String line = in.readLine(); goesOn && line != null; line = in.readLine()) {
                if (letter && !line.equals(".")) {
                    continue;
                }
                letter = line.startsWith("DATA") && !to.equals("DATA");
                String command = line.equals(".") ? "." : line.substring(0, Math.min(4, line.length()));
                goesOn = answer(out, command, letter ? "354 go on" : "250 fine");
            }
        } catch (IOException gone) {
            // Whoever came has gone: the test looks at what that one says.
        }
    }

    private boolean answer(OutputStream out, String command, String usual) throws IOException {
        boolean otherwise = command.equals(to);
        if (otherwise && with.isEmpty()) {
            return false;
        }
        out.write(((otherwise ? with : usual) + "\r\n").getBytes(US_ASCII));
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
