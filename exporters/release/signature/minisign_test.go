package signature_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/exporters/readertest"
	"pakrus/exporters/release/signature"
)

// minisign runs the program minisign in a folder, with that password on its standard input.
func minisign(t *testing.T, dir, password string, args ...string) (string, error) {
	t.Helper()
	readertest.Require(t, "minisign")
	command := exec.Command("minisign", args...)
	command.Dir = dir
	command.Stdin = strings.NewReader(password + "\n" + password + "\n")
	out, err := command.CombinedOutput()
	return string(out), err
}

func put(t *testing.T, dir, name string, text []byte) {
	t.Helper()
	check(t, os.WriteFile(filepath.Join(dir, name), text, 0o600))
}

func get(t *testing.T, dir, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name))
	check(t, err)
	return text
}

// What is signed here, minisign verifies, and what was changed it refuses.
func TestMinisignVerifies(t *testing.T) {
	dir := t.TempDir()
	public, secret := generate(t)
	other, _ := generate(t)
	text, err := secret.Sign(message, comment)
	check(t, err)
	put(t, dir, "SUMS", message)
	put(t, dir, "SUMS.minisig", text)
	put(t, dir, "key.pub", public.File())
	put(t, dir, "other.pub", other.File())
	if out, err := minisign(t, dir, "", "-Vm", "SUMS", "-p", "key.pub"); err != nil || !strings.HasSuffix(out, "Trusted comment: "+comment+"\n") {
		t.Errorf("%v: %s", err, out)
	}
	if out, err := minisign(t, dir, "", "-Vm", "SUMS", "-P", public.String()); err != nil {
		t.Errorf("%v: %s", err, out)
	}
	if out, err := minisign(t, dir, "", "-Vm", "SUMS", "-p", "other.pub"); err == nil {
		t.Errorf("with another key: %s", out)
	}
	put(t, dir, "SUMS", append(message, 'x'))
	if out, err := minisign(t, dir, "", "-Vm", "SUMS", "-p", "key.pub"); err == nil {
		t.Errorf("of another text: %s", out)
	}
}

// What minisign signs is verified here, and its keys are read.
func TestMinisignSigns(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "SUMS", message)
	if out, err := minisign(t, dir, "", "-G", "-W", "-p", "key.pub", "-s", "key"); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if out, err := minisign(t, dir, "", "-S", "-s", "key", "-m", "SUMS", "-t", comment); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	public, err := signature.ParsePublic(get(t, dir, "key.pub"))
	check(t, err)
	theirs := get(t, dir, "SUMS.minisig")
	if err := public.Check(message, theirs, comment); err != nil {
		t.Error(err)
	}
	secret, err := signature.ParseSecret(get(t, dir, "key"), "")
	check(t, err)
	if ours, err := secret.Sign(message, comment); err != nil || string(ours) != string(theirs) {
		t.Errorf("minisign signs\n%s, we sign\n%s, %v", theirs, ours, err)
	}
}

// Each opens the keys that the other one encrypted. Every opening takes a second and 1 GB.
func TestPasswords(t *testing.T) {
	dir := t.TempDir()
	public, secret := generate(t)
	file, err := secret.File("open sesame")
	check(t, err)
	put(t, dir, "ours", file)
	put(t, dir, "SUMS", message)
	if out, err := minisign(t, dir, "open sesame", "-S", "-s", "ours", "-m", "SUMS", "-t", comment); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if err := public.Check(message, get(t, dir, "SUMS.minisig"), comment); err != nil {
		t.Error(err)
	}
	if _, err := signature.ParseSecret(file, "close sesame"); err == nil || err.Error() != "the password is wrong, or the file is damaged" {
		t.Error(err)
	}
	if out, err := minisign(t, dir, "пароль", "-G", "-p", "theirs.pub", "-s", "theirs"); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	opened, err := signature.ParseSecret(get(t, dir, "theirs"), "пароль")
	check(t, err)
	if want, err := signature.ParsePublic(get(t, dir, "theirs.pub")); err != nil || opened.Public().String() != want.String() {
		t.Errorf("%s, %v", opened.Public(), err)
	}
}
