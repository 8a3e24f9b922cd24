package release

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"pakrus/exporters/release/signature"
)

// signatureName is the signature of SHA256SUMS. It stands in the folder of a release, but is no
// part of it: it is made later, or not at all.
const signatureName = sumsName + ".minisig"

// maxSignature is more than any signature is long.
const maxSignature = 4 << 10

// SignedByOther is the error of Sign where the release has a signature of another key.
type SignedByOther struct{ Problem string }

func (e *SignedByOther) Error() string { return signatureName + " stands: " + e.Problem }

// Sign signs the checksums of the release in dir, together with the name of the dataset and
// the version. A signature of another key is replaced only by force, else the error is a
// *SignedByOther; one of the same key that stands and fits is Unchanged. Verify must have found
// no fault before.
func Sign(dir string, key signature.Secret, force bool) (Status, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return "", err
	}
	defer root.Close()
	sums, comment, err := signed(root)
	if err != nil {
		return "", err
	}
	text, err := key.Sign(sums, comment)
	if err != nil {
		return "", err
	}
	status := Written
	switch old, err := readSignature(root); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return "", err
	case bytes.Equal(old, text):
		return Unchanged, nil
	default:
		if status = Replaced; !force {
			err = mayReplace(old, key.Public())
		}
		if err != nil {
			return "", err
		}
	}
	return status, putSignature(dir, text)
}

// signed is what a signature of a release is made of: the checksums, and the trusted comment.
func signed(root *os.Root) (sums []byte, comment string, err error) {
	name, version, err := identity(root)
	if err != nil {
		return nil, "", err
	}
	sums, err = root.ReadFile(sumsName)
	return sums, fmt.Sprintf("dataset:%s version:%s file:%s", name, version, sumsName), err
}

func readSignature(root *os.Root) ([]byte, error) {
	info, err := root.Lstat(signatureName)
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%s is not a plain file; remove it", signatureName)
	}
	if err != nil {
		return nil, err
	}
	file, err := root.Open(signatureName)
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(io.LimitReader(file, maxSignature))
	return text, errors.Join(err, file.Close())
}

func mayReplace(old []byte, key signature.Public) error {
	parsed, err := signature.Parse(old)
	switch {
	case err != nil:
		return &SignedByOther{err.Error()}
	case parsed.KeyID != key.ID():
		return &SignedByOther{fmt.Sprintf("it was made with the key %s, not with %s", parsed.KeyID, key.ID())}
	}
	return nil
}

// putSignature writes the signature whole or not at all: beside the release, then renamed into it.
func putSignature(dir string, text []byte) error {
	full, err := filepath.Abs(dir)
	if err == nil {
		full, err = filepath.EvalSymlinks(full)
	}
	if err != nil {
		return err
	}
	root, err := os.OpenRoot(filepath.Dir(full))
	if err != nil {
		return err
	}
	defer root.Close()
	d, release, temporary := disk{root: root}, filepath.Base(full), temporaryPrefix+signatureName
	if err := d.remove(temporary); err != nil {
		return err
	}
	f, err := d.create(temporary)
	if err != nil {
		return err
	}
	_, err = d.write(f, temporary, text)
	if err = errors.Join(err, d.finish(f, temporary)); err == nil {
		err = d.replace(temporary, release+"/"+signatureName)
	}
	if err != nil {
		return errors.Join(err, d.remove(temporary))
	}
	return d.syncDir(release)
}

// SignatureOf says what the signature of the release in dir says of itself, without proof; nil
// where there is none. What is wrong with its form, or that it is of another release, are faults.
func SignatureOf(dir string) (*signature.Parsed, []Fault, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, nil, err
	}
	defer root.Close()
	text, err := readSignature(root)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	}
	var parsed signature.Parsed
	if err == nil {
		parsed, err = signature.Parse(text)
	}
	if err != nil {
		return nil, []Fault{{signatureName, err.Error()}}, nil
	}
	if _, comment, err := signed(root); err == nil && parsed.Comment != comment {
		return nil, []Fault{{signatureName, fmt.Sprintf("it is that of another release: its trusted comment is %q, not %q", parsed.Comment, comment)}}, nil
	}
	return &parsed, nil, nil
}

// VerifySignature checks that the release in dir was signed with the key, as the dataset and
// version that it says to be; a folder with the name of a version must hold that version.
// It says nothing about the files, which Verify holds against the checksums.
func VerifySignature(dir string, key signature.Public) ([]Fault, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	switch err := checkSignature(root, filepath.Base(dir), key); {
	case errors.Is(err, fs.ErrNotExist):
		return []Fault{{signatureName, "missing: the release is not signed"}}, nil
	case err != nil:
		return []Fault{{signatureName, err.Error()}}, nil
	}
	return nil, nil
}

// checkSignature checks the signature of a release whose folder has that name.
func checkSignature(root *os.Root, folder string, key signature.Public) error {
	text, err := readSignature(root)
	if err != nil {
		return err
	}
	sums, comment, err := signed(root)
	if err != nil {
		return fmt.Errorf("it cannot be checked: %v", err)
	}
	if err := key.Check(sums, text, comment); err != nil {
		return err
	}
	_, version, err := identity(root)
	if err == nil && isVersion(folder) && folder != version {
		err = fmt.Errorf("it is that of release %s, but the folder is called %s", version, folder)
	}
	return err
}
