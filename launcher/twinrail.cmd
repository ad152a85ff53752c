@echo off
rem Starts Twinrail: finds Java, builds what is missing in a checkout, runs the launcher. See launcher\README.md.
rem Texts are in launcher\text: Chinese within a batch file would depend on the code page.
setlocal EnableExtensions DisableDelayedExpansion

set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
for %%I in ("%HERE%\..") do set "ROOT=%%~fI"
set "DISTRIBUTION=%HERE%\target\twinrail"
set "STAMP=%DISTRIBUTION%\repository.sha256"

rem Java writes UTF-8: let the console show it, and set it back at the end.
set "OLD_CODE_PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp') do set "OLD_CODE_PAGE=%%P"
chcp 65001 >nul

set "JAVA_EXE="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for %%J in (java.exe) do set "JAVA_EXE=%%~$PATH:J"
if not defined JAVA_EXE goto noJava

rem The version is the word after "version": openjdk version "17.0.15" 2025-04-15
set "JAVA_SAYS=%TEMP%\twinrail-java-%RANDOM%%RANDOM%.txt"
"%JAVA_EXE%" -version 2>"%JAVA_SAYS%"
set "JAVA_VERSION_TEXT="
for /f "usebackq tokens=2,3" %%U in ("%JAVA_SAYS%") do if "%%U"=="version" if not defined JAVA_VERSION_TEXT set "JAVA_VERSION_TEXT=%%~V"
del "%JAVA_SAYS%" >nul 2>nul
set "JAVA_MAJOR=0"
for /f "tokens=1 delims=.-+" %%M in ("%JAVA_VERSION_TEXT%") do set "JAVA_MAJOR=%%M"
if %JAVA_MAJOR% LSS 17 goto noJava

if not exist "%ROOT%\pom.xml" goto run
if not exist "%STAMP%" goto build
rem Built before, but perhaps older than a source. Exit code 3 says so.
set "TWINRAIL_ROOT=%ROOT%"
set "TWINRAIL_STAMP=%STAMP%"
powershell -NoLogo -NoProfile -NonInteractive -Command "$stamp = (Get-Item -LiteralPath $env:TWINRAIL_STAMP).LastWriteTimeUtc; $root = $env:TWINRAIL_ROOT; $places = 'pom.xml','bundles','features','launcher' | ForEach-Object { Join-Path $root $_ }; $newer = Get-ChildItem -LiteralPath $places -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $stamp -and $_.FullName.Substring($root.Length) -notmatch '\\(target\\|\.)' -and $_.Extension -ne '.md' } | Select-Object -First 1; if ($newer) { exit 3 }"
if %ERRORLEVEL% EQU 3 goto build
goto run

:build
where mvn >nul 2>nul
if errorlevel 1 goto noMaven
if not exist "%HERE%\target" mkdir "%HERE%\target"
set "BUILD_LOG=%HERE%\target\build.log"
type "%HERE%\text\building.txt" >&2
>&2 echo   %BUILD_LOG%
pushd "%ROOT%"
call mvn -q -B -DskipTests -pl launcher -am package >"%BUILD_LOG%" 2>&1 <nul
set "BUILD_CODE=%ERRORLEVEL%"
popd
if not "%BUILD_CODE%"=="0" goto buildFailed
goto run

:run
set "NEW_JAVA_FLAGS="
if %JAVA_MAJOR% GEQ 24 set "NEW_JAVA_FLAGS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
"%JAVA_EXE%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:+UseSerialGC -Dorg.jboss.logging.provider=slf4j -Djava.awt.headless=true "-Dtwinrail.install=%ROOT%\." "-Dtwinrail.distribution=%DISTRIBUTION%" %NEW_JAVA_FLAGS% %TWINRAIL_JAVA_OPTS% -jar "%DISTRIBUTION%\lib\org.twinrail.launcher.jar" %*
set "CODE=%ERRORLEVEL%"
goto end

:noJava
type "%HERE%\text\no-java.txt" >&2
if defined JAVA_EXE >&2 echo   %JAVA_EXE%: Java %JAVA_VERSION_TEXT%
set "CODE=1"
goto end

:noMaven
type "%HERE%\text\no-maven.txt" >&2
set "CODE=1"
goto end

:buildFailed
set "TWINRAIL_LOG=%BUILD_LOG%"
powershell -NoLogo -NoProfile -NonInteractive -Command "Get-Content -LiteralPath $env:TWINRAIL_LOG -Tail 30 -Encoding UTF8" >&2
type "%HERE%\text\build-failed.txt" >&2
>&2 echo   %BUILD_LOG%
set "CODE=1"
goto end

:end
if defined OLD_CODE_PAGE chcp %OLD_CODE_PAGE% >nul
exit /b %CODE%
