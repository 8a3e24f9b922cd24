package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
)

// runChanged builds the project as it would be with the changed files, and runs a command of it. The
// files stand in a folder for scratch meanwhile (go help build, -overlay). What the build or the
// command found comes with the error.
func runChanged(ctx context.Context, root string, changed map[string][]byte, args ...string) (said string, err error) {
	scratch, err := os.MkdirTemp("", "pakrus-changed-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(scratch)
	overlay, err := overlayOf(scratch, root, changed)
	if err != nil {
		return "", err
	}
	program := filepath.Join(scratch, "changed.exe")
	if said, err := output(ctx, root, "go", "build", "-overlay", overlay, "-o", program, "./cmd/pakrus"); err != nil {
		if errors.Is(err, exec.ErrNotFound) {
			return "", errors.New("the changed project is built before a file is written, and there is no program go; install Go, or add it to PATH")
		}
		return said, fmt.Errorf("the changed project does not build; nothing was written: %w", err)
	}
	said, err = output(ctx, root, program, args...)
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && exit.ExitCode() == exitFindings {
		return said, errFindings
	}
	return said, err
}

// buildChanged builds a release of the project as it would be with the changed files.
func buildChanged(ctx context.Context, root string, changed map[string][]byte, dist string) (said string, err error) {
	return runChanged(ctx, root, changed, "build", "--dist", dist)
}

func overlayOf(scratch, root string, changed map[string][]byte) (string, error) {
	whole, err := filepath.Abs(root)
	if err != nil {
		return "", err
	}
	replace := map[string]string{}
	for i, name := range slices.Sorted(maps.Keys(changed)) {
		copied := filepath.Join(scratch, fmt.Sprintf("%d.go", i))
		if err := os.WriteFile(copied, changed[name], 0o600); err != nil {
			return "", err
		}
		replace[filepath.Join(whole, filepath.FromSlash(name))] = copied
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	overlay := filepath.Join(scratch, "overlay.json")
	return overlay, os.WriteFile(overlay, text, 0o600)
}

// output runs a program in a folder and returns all that it prints.
func output(ctx context.Context, folder, program string, args ...string) (string, error) {
	command := exec.CommandContext(ctx, program, args...)
	command.Dir = folder
	var said bytes.Buffer
	command.Stdout, command.Stderr = &said, &said
	command.SysProcAttr = withParent()
	runtime.LockOSThread() // Linux takes the end of the thread for that of the parent
	defer runtime.UnlockOSThread()
	err := command.Run()
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	return said.String(), err
}

// replaceFiles writes the changed files: all of them beside the old ones first, so that a full
// disk changes nothing, then each in the place of its own. After an error the old ones are back.
func replaceFiles(root string, changed map[string][]byte) error {
	old, names := map[string][]byte{}, slices.Sorted(maps.Keys(changed))
	for _, name := range names {
		path := filepath.Join(root, filepath.FromSlash(name))
		text, err := os.ReadFile(path)
		if err == nil {
			old[name] = text
			err = os.WriteFile(path+".new", changed[name], 0o644)
		}
		if err != nil {
			removeNew(root, names)
			return err
		}
	}
	for i, name := range names {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.Rename(path+".new", path); err != nil {
			removeNew(root, names[i:])
			return errors.Join(err, restore(root, names[:i], old))
		}
	}
	return nil
}

func removeNew(root string, names []string) {
	for _, name := range names {
		os.Remove(filepath.Join(root, filepath.FromSlash(name)) + ".new")
	}
}

func restore(root string, names []string, old map[string][]byte) error {
	var failed []error
	for _, name := range names {
		failed = append(failed, os.WriteFile(filepath.Join(root, filepath.FromSlash(name)), old[name], 0o644))
	}
	return errors.Join(failed...)
}
