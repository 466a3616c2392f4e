package nightdesk.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nightdesk.fault.FaultKind;
import nightdesk.job.StopRequest;

/**
 * Turns the first SIGTERM or SIGINT into a request to stop, and the second into an end at once. The JVM's own handling would end the process
 * in the middle of a chunk with another exit code. The handler's classes are reached by name: they belong to every JDK, not to the language.
 */
final class StopSignals {
    private StopSignals() {}

    /** Installs the handlers; where the machine does not let it, signals end the process as usual. */
    static StopRequest listen() {
        StopRequest stop = new StopRequest();
        AtomicBoolean asked = new AtomicBoolean();
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object onSignal = Proxy.newProxyInstance(
                    StopSignals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            if (asked.getAndSet(true)) {
                                Runtime.getRuntime().halt(FaultKind.INTERRUPTED.exitCode());
                            }
                            stop.ask();
                            return null;
                        }
                        // One handler serves all signals: it is equal to itself only, and hashCode needs no more than a
                        // constant.
                        return method.getName().equals("hashCode")
                                ? (Object) 1
                                : (Object) (System.identityHashCode(proxy) == System.identityHashCode(arguments[0]));
                    });
            for (String name : List.of("TERM", "INT")) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), onSignal);
            }
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InstantiationException
                | InvocationTargetException e) {
            System.err.println("nightdesk: signals are not handled (" + e
                    + "); a stopped run is continued with 'nightdesk resume'.");
        }
        return stop;
    }
}
