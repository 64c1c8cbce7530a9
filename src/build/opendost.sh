#!/bin/sh
# Starts OpenDOST. Needs Java 25: the one in JAVA_HOME, else the one on the path. The cache beside the jar
# halves the start where that Java is the one it was made with; any other one ignores it.
# Further options of the JVM go into OPENDOST_JAVA_OPTS, the application's own behind the command.
OPTIONS="-Xmx288m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
home=$(cd "$(dirname "$0")/.." && pwd)
java=java
if [ -n "$JAVA_HOME" ]; then java="$JAVA_HOME/bin/java"; fi
# shellcheck disable=SC2086
exec "$java" $OPTIONS -XX:AOTCache="$home/opendost.aot" $OPENDOST_JAVA_OPTS -jar "$home/opendost.jar" "$@"
